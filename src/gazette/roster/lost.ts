/** Who loses which post, in one clause. */
import { appointments } from "../grammar/appointments.ts";
import { isPost } from "../grammar/rosters.ts";
import { type Appointed, beginsOrgan } from "./appointed.ts";
import { nameOf, namesOf } from "./names-of.ts";

/** `黄海生的市水利局副局长职务`, `赵强市审计局副局长职务`: who loses which post. `place` begins the names of its organs. */
export function lost(clause: string, place: string | null): Appointed[] {
  const words = clause.replace(appointments.office, "");
  if (place !== null && words.startsWith(place)) return [];
  const hasOffice = words !== clause;
  const link = appointments.loses.exec(words);
  const of = (names: string[], post: string) =>
    names.map((name) => ({ verb: "免去" as const, name, post }));
  if (link) {
    const names = namesOf(words.slice(0, link.index), false);
    const post = words.slice(link.index + link[0].length).replace(appointments.held, "");
    if (names.length > 0 && (hasOffice || isPost(post))) return of(names, post);
  }
  const several = hasOffice ? withOthers(words, place) : [];
  if (several.length > 0) return several;
  const starts = (sure: boolean) =>
    [2, 3, 4].filter((length) => {
      const named = nameOf(words.slice(0, length), sure) !== undefined;
      return named && beginsOrgan(words.slice(length), place) && isPost(words);
    });
  const sure = starts(true);
  const lengths = sure.length === 0 && hasOffice ? starts(false) : sure;
  const [length] = lengths;
  if (lengths.length !== 1 || length === undefined) return [];
  const rest = words.slice(length);
  const cut = nextLoser(rest, place);
  const more = cut < rest.length ? lost(`${rest.slice(cut + 1)}职务`, place) : [];
  return [...of([words.slice(0, length)], rest.slice(0, cut)), ...more];
}

/** `张军、|刘洋县财政局副局长`: who loses the post that the name behind has in front. */
function withOthers(words: string, place: string | null): Appointed[] {
  const at = words.indexOf("、");
  const name = at > 1 && at <= 4 ? nameOf(words.slice(0, at), true) : undefined;
  const others = name === undefined ? [] : lost(`${words.slice(at + 1)}职务`, place);
  return others[0] ? [{ ...others[0], name: name! }, ...others] : [];
}

/**
 * Where the next person's name begins in the words of a post that is lost:
 * `市公安局支队长、|龙云市公安局副支队长`. Both posts are of organs of one rank above
 * a county's, or of the place itself: 高新 in 高新区管委会主任 is a place's name.
 */
function nextLoser(rest: string, place: string | null): number {
  const same = place !== null && rest.startsWith(place) ? place : appointments.rank.exec(rest)?.[0];
  for (let at = rest.indexOf("、"); same && at !== -1; at = rest.indexOf("、", at + 1))
    for (const length of [2, 3, 4]) {
      const name = rest.slice(at + 1, at + 1 + length);
      const follows = rest.startsWith(same, at + 1 + length);
      if (follows && nameOf(name, true) !== undefined && isPost(rest.slice(0, at))) return at;
    }
  return rest.length;
}
