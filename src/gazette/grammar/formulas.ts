/**
 * Figures and signs that a program took for a formula, `$15\%$`, `$1.2\mathrm{km}^{2}$`,
 * `$\geqslant 100$`, and signs that HTML names, `&lt;`: what each stands for in print.
 */

/** The sign for which a name stands, without its backslash or `&` and `;`. */
const SIGNS = new Map(
  [
    ["≥", "geqslant geq ge"],
    ["≤", "leqslant leq le"],
    ["≠", "neq ne"],
    ["≈", "approx"],
    ["×", "times"],
    ["÷", "div"],
    ["±", "pm plusmn"],
    ["～", "sim"],
    ["·", "cdot middot"],
    ["°", "circ deg"],
    ["→", "rightarrow to"],
    ["‰", "permil"],
    ["□", "square Box"],
    ["√", "checkmark"],
    ["★", "bigstar"],
    ["μ", "mu micro"],
    ["α", "alpha"],
    ["β", "beta"],
    ["γ", "gamma"],
    ["φ", "phi varphi"],
    ["Φ", "Phi"],
    ["Δ", "Delta triangle"],
    ["Ω", "Omega"],
    ["℃", "celsius"],
    ["<", "lt"],
    [">", "gt"],
    ["&", "amp"],
    ['"', "quot"],
    ["—", "mdash"],
    ["–", "ndash"],
  ].flatMap(([sign, names]) => names!.split(" ").map((name) => [name, sign!] as const)),
);

/** The signs that only HTML names so. */
const ENTITIES = "lt|gt|amp|quot|middot|mdash|ndash|times|le|ge|deg|permil|plusmn|micro";

/** For the table of what is markup inside a line. */
export const formulaPatterns = [
  String.raw`\$(?<formula>[^$]{1,160})\$(?!\d)`,
  `&(?<entity>${ENTITIES});`,
];

const ENTITY = new RegExp(`^&(?<name>${ENTITIES});`);

/** The sign that a name stands for; undefined for a name that is none. */
export const signNamed = (name: string): string | undefined => SIGNS.get(name);

/** `0.62`, `2023`, `[2024]`: a figure, a year in the brackets of a number */
const FIGURE = /^ ?(?:\d[\d., ]*%?|[[(〔] ?\d(?: ?\d){3} ?[\])〕]) ?$/;

/** One piece of a formula, from where the last one ended. */
const PIECE = new RegExp(
  [
    String.raw`\\textcircled ?\{ ?(?<circled>\d{1,2}) ?\}`,
    String.raw`(?<degree>\^ ?(?:\\circ(?![A-Za-z])|\{ ?\\circ ?\}))`,
    String.raw`(?<open>\\(?:mathrm|mathbf|mathit|mathsf|textbf|textrm|text|rm|operatorname)\*? ?\{|\{)`,
    String.raw`(?<high>\^ ?(?:\{|(?=[\dA-Za-z+*①-⑳-])))`,
    String.raw`(?<low>_ ?(?:\{|(?=[\dA-Za-z])))`,
    String.raw`(?<close>\})`,
    String.raw`(?<space>\s+|\\(?:left|right)(?![A-Za-z])|\\[,;:! ]|\\q?quad(?![A-Za-z])|~(?= ?\\))`,
    String.raw`(?<escape>\\)(?=[%&#$])`,
    String.raw`\\(?<sign>[A-Za-z]+)(?![A-Za-z])`,
    String.raw`(?<plain>[\dA-Za-z.,:;+=()[\]〔〕/%<>&#*~\u2460-\u2473\u4e00-\u9fff，。；：（）％℃°、～-])`,
  ].join("|"),
  "y",
);

/** A stretch of a formula: words as they stand, a sign for a name, or what is markup. */
export interface Piece {
  /** indexes into the formula */
  start: number;
  end: number;
  /** what it stands for in print; undefined for markup */
  value: string | undefined;
  /** whether that is how it is written, too */
  plain: boolean;
  /** where it stands */
  place: "line" | "high" | "low";
}

/**
 * A formula as what it prints: figures, units, signs, high and low figures. Undefined
 * where it holds anything else (a fraction, a root), or no sign of being one:
 * between two prices in dollars stand words.
 */
export function readFormula(formula: string): Piece[] | undefined {
  if (!/[\\^_]/.test(formula) && !FIGURE.test(formula)) return undefined;
  const pieces: Piece[] = [];
  const open: Piece["place"][] = [];
  let once: Piece["place"] | undefined;
  for (let at = 0; at < formula.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const groups = PIECE.exec(formula)?.groups;
    if (!groups) return undefined;
    const place = once ?? open.findLast((one) => one !== "line") ?? "line";
    const value = printedBy(groups);
    const end = PIECE.lastIndex;
    if (value === null) return undefined;
    const last = pieces.at(-1);
    const isMore = groups.plain !== undefined && last?.plain && last.place === place;
    if (isMore) Object.assign(last, { end, value: `${last.value}${value}` });
    else pieces.push({ start: at, end, place, value, plain: groups.plain !== undefined });
    if (value !== undefined) once = undefined;
    if (groups.close !== undefined && open.pop() === undefined) return undefined;
    const script =
      groups.high !== undefined ? "high" : groups.low !== undefined ? "low" : undefined;
    if (script && place !== "line") return undefined;
    if (groups.open !== undefined) open.push("line");
    else if (script && formula[end - 1] === "{") open.push(script);
    else if (script) once = script;
  }
  return open.length === 0 ? pieces : undefined;
}

/** What a piece prints; undefined for markup, null for a name that is no sign. */
function printedBy(groups: Record<string, string | undefined>): string | null | undefined {
  const { circled, degree, sign, plain } = groups;
  if (circled !== undefined) return circledOf(Number(circled));
  if (degree !== undefined) return "°";
  if (sign !== undefined) return signNamed(sign) ?? null;
  return plain;
}

/** The sign that is written as its name at the head of a text: `&lt;`, `\geqslant`, `\textcircled{1}`. */
export function signWritten(text: string): string | undefined {
  const entity = ENTITY.exec(text)?.groups?.name;
  if (entity) return signNamed(entity);
  PIECE.lastIndex = 0;
  const groups = PIECE.exec(text)?.groups;
  return (groups && groups.plain === undefined && printedBy(groups)) || undefined;
}

const circledOf = (figure: number): string | null =>
  figure >= 1 && figure <= 20 ? String.fromCharCode(0x2460 + figure - 1) : null;
