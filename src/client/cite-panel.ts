/** What the citation panel needs, fetched when a reader comes to it. */
import { cite } from "./cite.ts";

cite();
