/** The site's one script: it only adds comfort; without it every page reads, cites and prints. */
import { cite } from "./cite.ts";
import { largeText } from "./large-text.ts";

largeText();
cite();
