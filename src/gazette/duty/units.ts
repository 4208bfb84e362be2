/** The organs of a list as a note prints them: 市县公安、交通运输部门, 各县(市、区)人民政府. */
import { units } from "../grammar/duties.ts";
import { fold, unspaced } from "../grammar/fold.ts";
import { isHan } from "../source.ts";

/**
 * Splits a list of organs, outside brackets only. A level in front and 部门 or
 * 人民政府 behind hold for every name that lacks its own; 等 ends a list and is
 * no name. Undefined when something in it is no organ; behind a label
 * (牵头单位:) any name is one.
 */
export function unitsIn(text: string, labelled = false): string[] | undefined {
  const whole = cutAt(text.trim().replace(units.by, ""), units.etcAnd).flatMap(namesOf);
  const isOne = (name: string) => isName(name) && (labelled || units.organ.test(rounded(name)));
  return whole.length > 0 && whole.every(isOne) ? whole : undefined;
}

const rounded = (name: string) => fold(name).replace(units.open, "(").replace(units.close, ")");

/** The names of one list. */
function namesOf(text: string): string[] {
  const names = joinEvery(splitTop(text, "、,;"))
    .flatMap(spacedApart)
    .flatMap((piece) => cutAt(piece, units.and))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return shared(names).map(spelled);
}

/** The pieces of a text between separators that stand outside brackets. */
export function splitTop(text: string, separators: string): string[] {
  const folded = fold(text);
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < folded.length; at++) {
    if (isHan(folded.charCodeAt(at))) continue;
    const char = folded[at]!;
    if ("(〈<[〔".includes(char)) depth++;
    if (")〉>]〕".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !separators.includes(char)) continue;
    out.push(text.slice(start, at));
    start = at + 1;
  }
  return [...out, text.slice(start)];
}

/** 县教育局　县财政局: names with nothing but spaces between, each whole. */
function spacedApart(piece: string): string[] {
  const names = piece.trim().split(/\s+/u);
  const isWhole = (name: string) => units.whole.test(fold(name)) || units.all.test(fold(name));
  return names.every(isWhole) ? names : [piece];
}

/** 各县、市人民政府 is one name, and so is 各县区党委、政府. */
function joinEvery(pieces: readonly string[]): string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1)?.trim();
    const isOne =
      (units.every.test(last ?? "") && units.area.test(piece)) ||
      (units.upper.test(last ?? "") && units.tiers.test(piece)) ||
      (units.committee.test(last ?? "") && units.office.test(piece.trim().replace(units.etc, "")));
    if (last !== undefined && isOne) out.splice(-1, 1, `${last}、${piece}`);
    else out.push(piece);
  }
  return out;
}

/** Cuts a piece where a pattern stands; what it matched joins two names and is none. */
const cutAt = (piece: string, pattern: RegExp) => piece.split(pattern);

/** Gives each name what the list says once: 公安、交通运输部门 is 公安部门, 交通运输部门. */
function shared(list: readonly string[]): string[] {
  const { names, tail } = tailOf(list);
  const level = units.level.exec(names[0] ?? "")?.groups?.level ?? "";
  const isShort = (name: string) =>
    tail === "部门" ? !units.whole.test(fold(name)) : tail !== "" && units.place.test(name);
  const some = names.some(isShort);
  return names.map((name, at) => {
    const whole = isShort(name) ? name + tail : name;
    const takes = at > 0 && !units.leveled.test(name) && (some || units.levels.test(level));
    return takes ? level + whole : whole;
  });
}

/** The names without 等 and what it leaves, and what the bare ones share with the last: 部门. */
function tailOf(list: readonly string[]): { names: string[]; tail: string } {
  const last = list.at(-1) ?? "";
  const bare = last.replace(units.etc, "");
  const words = units.shared.exec(last)?.groups?.shared ?? "";
  const tail = bare !== last && units.whole.test(fold(bare)) ? "" : words;
  const names = list
    .map((name) => name.replace(units.etc, ""))
    .filter((name) => name !== "" && !units.general.test(name));
  return { names, tail: list.length > 1 || bare !== last ? tail : "" };
}

/** A name without layout spaces; brackets inside a note are printed （）, () or 〈〉, and mean one name. */
const spelled = (name: string) =>
  unspaced(name).replace(units.inner, (char) => ("〈<(".includes(char) ? "（" : "）"));

const isName = (name: string) =>
  name.length > 1 && name.length <= 40 && !units.sentence.test(fold(name));
