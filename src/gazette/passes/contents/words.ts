import { yearOf } from "../../grammar/canonical.ts";
import { contentsLine } from "../../grammar/contents.ts";
import { tight } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { numberApart } from "../../grammar/number-apart.ts";
import { numberInside } from "../../grammar/number-inside.ts";
import { isDamagedNumber, numberLine } from "../../grammar/numbers.ts";
import { titleOf } from "../../grammar/titles.ts";
import type { Entry } from "../../schema.ts";

/** Takes a 发文字号 from the words of an entry, wherever it stands; `普查公报(第一号)` has an ordinal in its title and no number. */
export function splitNumber(words: string): { title: string; number: string | null } {
  const at = numberApart(words);
  if (at !== undefined)
    return {
      title: titleOf(words.slice(0, at).replace(contentsLine.tail, "")),
      number: numberLine(words.slice(at))!.canonical,
    };
  const whole = numberLine(words);
  if (whole) return { title: "", number: whole.canonical };
  const inside = numberInside(words);
  if (!inside) return { title: titleOf(withoutDamaged(words)), number: null };
  const before = words.slice(0, inside.start).replace(contentsLine.tail, "");
  const rest = `${before}${words.slice(inside.end)}`;
  if (genreOf(tight(rest)) === "公报" && yearOf(inside.canonical) === null)
    return { title: titleOf(words), number: null };
  const title = titleOf(rest);
  return {
    title: contentsLine.inBrackets.exec(title)?.groups?.inner ?? title,
    number: inside.canonical,
  };
}

/** `…的复函……汉政函(93)17号`: behind leaders a number that is not read is no part of the title. */
function withoutDamaged(words: string): string {
  const { title, tail } = contentsLine.led.exec(words)?.groups ?? {};
  return title && tail && isDamagedNumber(tail) ? title : words;
}

/** A number that a line's end cut in two, or cut from its bracket: `…的通知(国办发〔200` / `6〕48号)`. */
export function rejoin(entry: Entry, words: string) {
  const { title, number } = splitNumber(words);
  if (entry.number === null && number !== null) Object.assign(entry, { title, number });
  else entry.title = entry.title.replace(contentsLine.openBracket, "");
}
