/** What the words behind a role's label say of people, as a line's reading gives them. */
import { rosters } from "../grammar/rosters.ts";
import type { PersonRead } from "./person.ts";
import { type Found, postBeforeName, postBehindComma } from "./under-label.ts";

/** Each with the post in front, or behind a comma. */
export function told(folded: string, start: number): PersonRead[] | undefined {
  const found = postBeforeName(folded, start) ?? postBehindComma(folded, start);
  return found && asRead(found, folded);
}

/** The name in the words of one: 谢丽 of `谢 丽（女）` */
const nameIn = (words: string) =>
  rosters.name.exec(words.replace(rosters.apart, "$<first>$<last>"))!.groups!.name!;

export const asRead = (found: readonly Found[], folded: string): PersonRead[] =>
  found.map(({ nameAt, postAt }) => ({
    name: nameIn(folded.slice(nameAt.start, nameAt.end)),
    post: folded.slice(postAt.start, postAt.end),
    nameAt,
    postAt,
  }));
