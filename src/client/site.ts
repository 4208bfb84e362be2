/** The site's one script: it only adds comfort; without it every page reads, cites and prints. */
import { tidyAddress } from "./address.ts";
import { citeLater } from "./cite-later.ts";
import { followReading, panels } from "./contents.ts";
import { copying, provisionLinks } from "./copying.ts";
import { findLater } from "./find-later.ts";
import { layOut, whenIdle } from "./idle.ts";
import { largeText } from "./large-text.ts";
import { reportLater } from "./report-later.ts";
import { fillSlots } from "./slots.ts";

tidyAddress();
largeText();
panels();
fillSlots(); // a print may follow at once
for (const listener of [provisionLinks, copying, citeLater]) listener(); // a reader may be quick
for (const comfort of [findLater, reportLater, followReading, layOut]) whenIdle(comfort);
