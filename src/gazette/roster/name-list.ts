import { isName, rosters } from "../grammar/rosters.ts";
import { type PersonRead, person } from "./person.ts";
import { joinHalves, split, type Token, tokensOf } from "./tokens.ts";

/** `张三、李四、王五（女）`: names alone, or each with its post in brackets. */
export function nameList(line: string, folded: string, start: number): PersonRead[] | undefined {
  const parts = split(folded, start, rosters.between).filter(({ text }) => text !== "");
  if (parts.length < 2) return undefined;
  const tokens = parts.map((part) =>
    withNote(joinHalves(tokensOf(folded.slice(0, part.end), part.start), line)),
  );
  const sure = tokens.filter((list) => list.length === 1 && isName(list[0]!.text, true)).length;
  const rare = sure >= SURE && sure * 2 > tokens.length;
  const isNamed = (list: Token[]) =>
    list.length === 1 &&
    (isName(list[0]!.text, true) ||
      (rare && list[0]!.text.length === 3 && isName(list[0]!.text, false)));
  const names = tokens.findIndex((list) => !isNamed(list));
  const others = names === -1 ? [] : parts.slice(names);
  if (names !== -1 && (names < 2 || !others.every(isUnit))) return undefined;
  return tokens
    .slice(0, names === -1 ? undefined : names)
    .map(([token]) => person(token!, undefined, folded));
}

/** Among so many names of three characters one needs no known surname. */
const SURE = 2;

/** `祝无双、燕小六，|县城管局、有关乡镇负责同志`: behind the names, who takes part by office. */
const isUnit = ({ text }: Token) =>
  !text.includes("(") && (rosters.body.test(text.trim()) || rosters.byOffice.test(text.trim()));

/** `杨 靖|（副县长）`: a name and the brackets behind it as one. */
function withNote([name, note, ...more]: Token[]): Token[] {
  if (!name || !note?.text.startsWith("(") || more.length > 0)
    return [name, note, ...more].filter((one) => one !== undefined);
  return [{ start: name.start, end: note.end, text: name.text + note.text }];
}
