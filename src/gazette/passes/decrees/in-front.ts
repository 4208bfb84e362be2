import { numberInFront } from "../../grammar/number-in-front.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isTitleAt, isWholeTitle, together } from "./title-line.ts";
import { untitledNumber } from "./untitled.ts";

/** A title has so many lines at most. */
const LINES = 4;

/** `关于调整粮食收购价格的通知` over `（1985年5月3日青府〔1985〕27号）各区、乡人民政府：…`, as older gazettes run the head into the text. */
export function inFrontAt(views: View[], at: number): Candidate | undefined {
  let to = at;
  while (to < at + LINES && isTitleAt(views, to)) to++;
  const text = views[to];
  if (to === at || text?.block.type !== "paragraph" || !numberInFront(text.text)) return undefined;
  return isWholeTitle(together(views.slice(at, to)))
    ? { ...untitledNumber(views, [at, to]), inFront: true }
    : undefined;
}
