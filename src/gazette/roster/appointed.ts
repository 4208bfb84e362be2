/** Who is appointed and who is relieved: one clause of a sentence at a time. */
import { appointments, type Verb } from "../grammar/appointments.ts";
import { fold, tight } from "../grammar/fold.ts";
import { matchesOf } from "../grammar/matches.ts";
import { isPost } from "../grammar/rosters.ts";
import { nameOf, namesOf } from "./names-of.ts";

/** A person as a clause names them. */
export interface Appointed {
  verb: Verb;
  name: string;
  post: string;
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
  for (const link of matchesOf(clause, appointments.gets)) {
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
