/** One person of a roster, from the tokens of a line. */
import { rosters } from "../grammar/rosters.ts";
import type { Span } from "../nodes.ts";
import type { Token } from "./tokens.ts";

/** A person as a line gives them; spans are indexes into the line. */
export interface PersonRead {
  /** without padding and without what stands in brackets behind it */
  name: string;
  post: string;
  nameAt: Span;
  /** empty when the line gives no post */
  postAt: Span;
}

/** A person of a name's token and the span of a post; a post in the brackets behind the name counts. */
export function person(token: Token, post: Span | undefined, folded: string): PersonRead {
  const { name, note } = rosters.name.exec(token.text)!.groups!;
  const bracketed = note && !post && !rosters.personal.test(note);
  const open = folded.indexOf("(", token.start);
  const nameAt = bracketed
    ? { start: token.start, end: trimmed(folded, open) }
    : spanOf(token, token);
  const postAt = bracketed
    ? { start: open, end: token.end }
    : (post ?? { start: token.end, end: token.end });
  const printed = folded.slice(postAt.start, postAt.end);
  const words = bracketed
    ? note.replace(rosters.personalFirst, "")
    : (rosters.bracketed.exec(printed)?.groups?.post ?? printed);
  return { name: name!, post: words.replace(rosters.tail, ""), nameAt, postAt };
}

const trimmed = (folded: string, end: number) => folded.slice(0, end).trimEnd().length;

export const spanOf = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });
