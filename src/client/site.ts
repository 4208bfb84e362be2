/** The site's one script: it only adds comfort; without it every page reads, cites and prints. */
import { cite } from "./cite.ts";
import { followReading, panels } from "./contents.ts";
import { copying, provisionLinks } from "./copying.ts";
import { largeText } from "./large-text.ts";

largeText();
panels();
followReading();
copying();
provisionLinks();
cite();
