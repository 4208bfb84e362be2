/**
 * Figures that a program took for a formula, `$15\%$`, `$1.2\mathrm{km}^{2}$`: their own characters
 * are what is printed. And signs that HTML names, `&lt;`. A formula proper is kept letter for letter:
 * an equation, a letter for a quantity, a sign that LaTeX names (`\geqslant`).
 */

/** Signs that HTML names, without `&` and `;`. */
const SIGNS = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["middot", "·"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["times", "×"],
  ["le", "≤"],
  ["ge", "≥"],
  ["deg", "°"],
  ["permil", "‰"],
  ["plusmn", "±"],
  ["micro", "µ"],
]);

/** For the table of what is markup inside a line. */
export const formulaPatterns = [
  String.raw`\$(?<formula>[^$]{1,160})\$(?!\d)`,
  `&(?<entity>${[...SIGNS.keys()].join("|")});`,
];

const ENTITY = new RegExp(`^${formulaPatterns[1]}`);

/** The sign that HTML names so; undefined for a name that is none. */
export const signNamed = (name: string): string | undefined => SIGNS.get(name);

/** The sign that is written as its name at the head of a text: `&lt;`. */
export const signWritten = (text: string): string | undefined =>
  signNamed(ENTITY.exec(text)?.groups?.entity ?? "");

/** `0.62`, `2023`, `[2024]`, `（一）`: a figure, a year in the brackets of a number, a numeral of the text */
const FIGURE =
  /^ ?(?:[（(] ?[一二三四五六七八九十]{1,3} ?[）)]|[①-⑳]|\d[\d., ]*%?|[[(〔] ?\d(?: ?\d){3} ?[\])〕]) ?$/;

/** One piece of a formula, from where the last one ended. */
const PIECE = new RegExp(
  [
    String.raw`(?<words>\\(?:mathrm|mathbf|mathit|mathsf|textbf|textrm|text|rm|operatorname)\*? ?\{)`,
    String.raw`(?<open>\{)`,
    String.raw`(?<high>\^ ?(?:\{|(?=[\d*①-⑳-])))`,
    String.raw`(?<low>_ ?(?:\{|(?=\d)))`,
    String.raw`(?<close>\})`,
    String.raw`(?<space>\s+|\\(?:left|right)(?![A-Za-z])|\\[,;:! ]|\\q?quad(?![A-Za-z])|~(?= ?\\))`,
    String.raw`(?<escape>\\)(?=[%&#$])`,
    "(?<letter>[A-Za-z])",
    String.raw`(?<plain>[\d.,:;()[\]〔〕/%\u2460-\u2473\u4e00-\u9fff，。；：（）％℃°、～-])`,
  ].join("|"),
  "y",
);

/** A stretch of a formula: words as they stand, or what is markup. */
export interface Piece {
  /** indexes into the formula */
  start: number;
  end: number;
  /** what is printed; undefined for markup */
  value: string | undefined;
  /** where it stands */
  place: "line" | "high" | "low";
}

/** A bracket that is open: where what it holds stands, and whether letters in it are words (`\mathrm{km}`). */
interface Open {
  place: Piece["place"];
  words: boolean;
}

/**
 * A formula that is a figure with its unit, as pieces. Undefined where it is anything else, or has
 * no sign of being one: between two prices in dollars stand words.
 */
export function readFormula(formula: string): Piece[] | undefined {
  if (!/[\\^_]/.test(formula) && !FIGURE.test(formula)) return undefined;
  const pieces: Piece[] = [];
  const open: Open[] = [];
  let once: Piece["place"] | undefined;
  for (let at = 0; at < formula.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const groups = PIECE.exec(formula)?.groups;
    if (!groups) return undefined;
    if (groups.letter !== undefined && !open.some(({ words }) => words)) return undefined;
    const place = once ?? open.findLast((one) => one.place !== "line")?.place ?? "line";
    const value = groups.plain ?? groups.letter;
    const end = PIECE.lastIndex;
    const last = pieces.at(-1);
    const isMore = value !== undefined && last?.value !== undefined && last.place === place;
    if (isMore) Object.assign(last, { end, value: `${last.value}${value}` });
    else pieces.push({ start: at, end, place, value });
    if (value !== undefined) once = undefined;
    if (groups.close !== undefined && open.pop() === undefined) return undefined;
    const script =
      groups.high !== undefined ? "high" : groups.low !== undefined ? "low" : undefined;
    if (script && place !== "line") return undefined;
    if (groups.words !== undefined) open.push({ place: "line", words: true });
    else if (groups.open !== undefined) open.push({ place: "line", words: false });
    else if (script && formula[end - 1] === "{") open.push({ place: script, words: false });
    else if (script) once = script;
  }
  return open.length === 0 ? pieces : undefined;
}
