import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isOrderTitle } from "./head-line.ts";
import { isTitleLine, together } from "./title-line.ts";
import { titleBelow } from "./titles.ts";

/** A candidate whose title is still to be found. */
type Begun = Pick<Candidate, "from" | "numbers" | "number" | "head" | "damaged">;

/** A candidate whose title, if any, stands under its number. */
export function under(views: View[], begun: Begun, last: number): Candidate {
  const title =
    titleBelow(views, last, begun.head === undefined) ?? noticeBelow(views, last + 1, begun.head);
  const key = title ? titleKey(together(views.slice(...title))) : "";
  return { ...begun, title, body: title?.[1] ?? last + 1, key };
}

/** `…代表变动情况的公告` under 公告 and its ordinal, `…禁火令` under 令: a title by its own kind. */
function noticeBelow(
  views: View[],
  at: number,
  head: number | undefined,
): [number, number] | undefined {
  const view = views[at];
  if (head === undefined || !view || !isTitleLine(view)) return undefined;
  return elements.ofNotice.test(view.tight) || isOrderTitle(views, at) ? [at, at + 1] : undefined;
}
