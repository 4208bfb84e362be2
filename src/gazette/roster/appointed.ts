/** Who is appointed and who is relieved: one clause of a sentence at a time. */
import { appointments, type Verb } from "../grammar/appointments.ts";
import { fold, tight } from "../grammar/fold.ts";
import { isName, isPost, rosters } from "../grammar/rosters.ts";

/** A person as a clause names them. */
export interface Appointed {
  verb: Verb;
  name: string;
  post: string;
}

/** `江海同志|不再担任…`, `张伟、李梅|免去…`: who stands in front of the verb; undefined when words stand there that are no names. */
export function subjectOf(front: string): string[] | undefined {
  if (appointments.noSubject.test(front)) return [];
  const names = namesOf(front.replace(/的$/, ""), false);
  return names.length > 0 ? names : undefined;
}

/** The name of a token without what stands in brackets behind it; undefined when it is no name. */
function nameOf(token: string, sure: boolean): string | undefined {
  const name = rosters.name.exec(token)?.groups?.name;
  if (name === undefined && !sure) return rosters.long.exec(token)?.groups?.name;
  return name && isName(token, sure) ? name : undefined;
}

/** `陈文涛、孙莉(女)`: every name, or none when one of them is something else. */
export function namesOf(words: string, sure: boolean): string[] {
  const names = words
    .split(appointments.list)
    .map((token) => nameOf(token.replace(appointments.comrade, ""), sure));
  return names.includes(undefined) ? [] : (names as string[]);
}

/** The clauses of a sentence, tight. */
export const clausesOf = (text: string) => {
  const parts = tight(fold(text)).split(new RegExp(`(${appointments.between.source})(?![^(]*\\))`));
  const out: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at]!;
    const last = out.at(-1);
    if (parts[at - 1] === "," && last !== undefined && isFurther(last, part))
      out[out.length - 1] = `${last},${part}`;
    else if (part !== "") out.push(part);
  }
  return out;
};

/** Whether a clause is one more post of whom the clause before names: 县公安局局长,|督察长 */
function isFurther(before: string, clause: string): boolean {
  const words = clause.replace(appointments.office, "");
  return (
    appointments.further.test(words) &&
    isPost(words) &&
    isPost(before) &&
    ![2, 3].some((length) => nameOf(words.slice(0, length), true) !== undefined)
  );
}

/** `陈文涛为市发展和改革委员会副主任`: who gets which post; several persons where 、 goes on with another name. */
export function gained(clause: string, sure: boolean): Appointed[] {
  for (const link of clause.matchAll(appointments.gets)) {
    const words = clause.slice(0, link.index).replace(appointments.agreed, "");
    const names = namesOf(words, sure && !link[0].startsWith("同志"));
    if (names.length === 0) continue;
    const rest = clause.slice(link.index + link[0].length);
    const cut = nextPerson(rest);
    const post = rest.slice(0, cut).replace(appointments.gained, "");
    const more = cut < rest.length ? gained(rest.slice(cut + 1), true) : [];
    return [...names.map((name) => ({ verb: "任命" as const, name, post })), ...more];
  }
  return [];
}

/** Where the next person's name begins in the words of a post; their length when there is none. */
function nextPerson(rest: string): number {
  const at = rest.search(appointments.next);
  return at !== -1 && gained(rest.slice(at + 1), true).length > 0 ? at : rest.length;
}

/** `史可法同志|试用期满`: who the clauses behind are about. */
export function onTrial(clause: string): string[] {
  const { names = "", comrade } = appointments.subject.exec(clause)?.groups ?? {};
  return namesOf(names, comrade === undefined);
}

/** `任万里同志市水利局局长`: who gets which post. */
export function fronted(clause: string, place: string | null): Appointed[] {
  const { names = "", post = "" } = appointments.fronted.exec(clause)?.groups ?? {};
  if (!beginsOrgan(post, place) || !isPost(post)) return [];
  return namesOf(names, false).map((name) => ({ verb: "任命", name, post }));
}

/** `任赵敏为市教育局副局长`, where 任 is the verb: what is left is a name with its surname. */
export function put(clause: string): Appointed[] {
  const { names = "", post = "" } = appointments.put.exec(clause)?.groups ?? {};
  if (!isPost(post)) return [];
  return namesOf(names, true).map((name) => ({ verb: "任命", name, post }));
}

/** `正式任|市财政局副局长` with nobody named: the post. */
export function taken(clause: string, place: string | null): string | undefined {
  const post = appointments.takes.exec(clause)?.groups?.post;
  return post && beginsOrgan(post, place) && isPost(post) ? post : undefined;
}

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

/** Whether words begin as the name of an organ does. */
export const beginsOrgan = (words: string, place: string | null) =>
  appointments.organ.test(words) || (place !== null && words.startsWith(place));

/** `免去|县民政局局长职务` behind what somebody is appointed to: the post alone. */
export function postAlone(rest: string, place: string | null): string | undefined {
  const post = rest.replace(appointments.office, "");
  return post !== rest && beginsOrgan(post, place) && isPost(post) ? post : undefined;
}

/** `接受马德林辞去…副市长职务的请求`: who gives a post up. */
export function resigned(clause: string): Appointed[] {
  const { names = "", post = "" } = appointments.resigns.exec(clause)?.groups ?? {};
  return namesOf(names, false).map((name) => ({ verb: "免去", name, post }));
}
