/** What a clause that names nobody says of those who were named before (`last`). */
import { appointments, type Verb } from "../grammar/appointments.ts";
import { isPost } from "../grammar/rosters.ts";
import { type Appointed, postAlone, taken } from "./appointed.ts";

const each = (last: readonly string[], verb: Verb, post: string | undefined): Appointed[] =>
  post ? last.map((name) => ({ verb, name, post })) : [];

/** `免去其市公路局局长职务`, `不再担任市公路局局长` (`bare`) */
export function his(
  last: readonly string[],
  rest: string,
  verb: Verb | undefined,
  bare: boolean,
): Appointed[] {
  const own = appointments.his.exec(rest)?.groups?.post;
  return verb ? each(last, verb, own ?? (bare && isPost(rest) ? rest : undefined)) : [];
}

/** `任市财政局副局长` */
export const takes = (last: readonly string[], clause: string, place: string | null) =>
  each(last, "任命", taken(clause, place));

/** `任县农牧局局长，免去县民政局局长职务`: a post without a name */
export const alone = (last: readonly string[], rest: string, place: string | null) =>
  each(last, "免去", postAlone(rest, place));
