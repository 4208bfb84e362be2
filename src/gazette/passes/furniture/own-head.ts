/** Running heads that say which issue they stand in. */
import { masthead } from "../../grammar/masthead.ts";
import { toInteger } from "../../grammar/numerals.ts";
import type { View } from "../../view.ts";

/** No front prints its name and its number later. */
const FRONT = 15;

interface Said {
  name: string;
  year: number;
  issue: number;
}

/** Name, year and number as one line says them, or several lines of a front. */
function said(line: string): Partial<Said> {
  const { name } = {
    ...masthead.name.exec(line)?.groups,
    ...masthead.nameFirst.exec(line)?.groups,
    ...masthead.nameLast.exec(line)?.groups,
  };
  const { year, issue } = masthead.issue.exec(line)?.groups ?? {};
  const [inYear, number] = [toInteger(year ?? ""), toInteger(issue ?? "")];
  return { ...(name && { name }), ...(inYear && number && { year: inYear, issue: number }) };
}

/**
 * Indexes of the lines among `isHead` that say name, year and number of this very
 * issue as its front does: no document says so of itself, wherever its pages end.
 */
export function ownHeads(views: readonly View[], isHead: (at: number) => boolean): number[] {
  const front = views.slice(0, FRONT).map(({ tight }) => said(tight));
  const own = Object.assign({}, ...front.toReversed()) as Partial<Said>;
  if (own.name === undefined || own.year === undefined) return [];
  const last = front.findIndex(({ year }) => year !== undefined);
  return [...views.keys()].filter((at) => {
    if (at <= last || !isHead(at)) return false;
    const { name, year, issue } = said(views[at]!.tight);
    return name === own.name && year === own.year && issue === own.issue;
  });
}
