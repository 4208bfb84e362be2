/** Who speaks or issues, and when, on lines between a title and its text. */
import { officesIn } from "../../grammar/agencies.ts";
import { dateInside, dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { fold } from "../../grammar/fold.ts";
import { isName } from "../../grammar/rosters.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { isTitleLine } from "../decrees/title-line.ts";

/** Takes from a line of the byline who speaks or issues. */
export function readByline({ text }: View, fields: Decree) {
  if (fields.issuer.length === 0) fields.issuer = officesIn(text) ?? [];
  fields.signer = speakerOf(text) ?? fields.signer;
}

/**
 * `省水利厅`, `市委副书记、市长　林建华` between a title and its day in brackets; a
 * speaker or an office under such a day.
 */
export function isByline(views: View[], at: number): boolean {
  const view = views[at]!;
  if (dayOf(view) !== undefined || !isTitleLine(view)) return false;
  if (dayOf(views[at + 1]) !== undefined) return true;
  const named = speakerOf(view.text) !== null || officesIn(view.text) !== null;
  return dayOf(views[at - 1]) !== undefined && named;
}

/** The day of a line under the title: `（2018年11月20日）`, `——2021年1月15日在…会议上`. */
export function dayOf(view: View | undefined): string | null | undefined {
  if (!view) return undefined;
  if (view.tight.startsWith("(")) return dateLine(view.text)?.iso;
  return elements.subtitle.test(view.tight) ? dateInside(view.text)?.iso : undefined;
}

/** Who speaks, by the line under the title: `市委副书记、市长　林建华`, `孙立人`. */
function speakerOf(text: string): string | null {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  const padded = words.length - words.findLastIndex((word) => word.length > 1) - 1;
  const name = padded > 1 ? words.slice(-padded).join("") : words.at(-1)!;
  return isName(name, true) ? name : null;
}
