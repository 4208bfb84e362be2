/** The site's one script: it only adds comfort; without it every page reads, cites and prints. */
import { tidyAddress } from "./address.ts";
import { followReading, panels } from "./contents.ts";
import { copying, provisionLinks } from "./copying.ts";
import { findLater } from "./find-later.ts";
import { layOut, whenIdle } from "./idle.ts";
import { largeText } from "./large-text.ts";
import { citeLater, ownAddress } from "./later.ts";
import { followMove } from "./moved.ts";

tidyAddress();
followMove();
largeText();
panels();
ownAddress(); // a print may follow at once
for (const comfort of [findLater, copying, provisionLinks, citeLater, followReading])
  whenIdle(comfort);
layOut();
