import { colophon, masthead } from "../../grammar/masthead.ts";
import type { View } from "../../view.ts";

/** What the issue prints about itself behind its last document: two such lines or more, or one that says two things. */
export function takeColophon(views: View[]): View[] {
  const from = colophonFrom(views);
  const lines = views.length - from;
  const both = colophon.ofTwo.test(views.at(-1)?.tight ?? "");
  return lines > 1 || (lines === 1 && both) ? views.splice(from) : [];
}

/**
 * Where the last lines begin that the issue prints about itself: such lines,
 * and among them what they explain; persons only under the name of their committee.
 */
function colophonFrom(views: readonly View[]): number {
  let from = views.length;
  let hasMembers = false;
  for (let at = views.length - 1, own = 0; at >= 0; at--) {
    const view = views[at]!;
    if (isOwn(view)) own++;
    else if (colophon.member.test(view.tight)) hasMembers = true;
    else if (!colophon.among.test(view.tight)) break;
    if (colophon.committee.test(view.tight)) hasMembers = false;
    if (!hasMembers && own > 0 && 2 * own >= views.length - at) from = at;
  }
  return from;
}

export const isOwn = ({ tight }: View) => tight.length < 120 && colophon.line.test(tight);

/** Who publishes the gazette, where the back says it and the front does not: `主 办：某省人民政府办公厅`. */
export const sponsorIn = (lines: readonly View[]): string | null =>
  lines
    .map(({ tight }) => masthead.sponsor.exec(tight)?.groups?.named)
    .find((name) => name !== undefined) ?? null;
