/** The names of people in the words of a clause. */
import { appointments } from "../grammar/appointments.ts";
import { isName, rosters } from "../grammar/rosters.ts";

/** `江海同志|不再担任…`, `张伟、李梅|免去…`: who stands in front of the verb; undefined when words stand there that are no names. */
export function subjectOf(front: string): string[] | undefined {
  if (appointments.noSubject.test(front)) return [];
  const names = namesOf(front.replace(/的$/, ""), false);
  return names.length > 0 ? names : undefined;
}

/** The name of a token without what stands in brackets behind it; undefined when it is no name. */
export function nameOf(token: string, sure: boolean): string | undefined {
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
