/**
 * A citation with holes: what only the reader's browser knows (the day of
 * access, and the address while the archive has none) stays a slot until then.
 */
export type Slot = { slot: "accessed" } | { slot: "address"; anchor: string | null };
export type Piece = string | Slot;

/** The day the reader looked, written YYYY-MM-DD by the browser. */
export const accessed: Slot = { slot: "accessed" };

/** What stands in a slot until somebody fills it, and for good where there is no JavaScript. */
export const placeholder: Record<Slot["slot"], string> = {
  accessed: "访问日期",
  address: "未发布地址",
};

type Part = Piece | Piece[] | null | undefined;

/** Builds pieces from a template; null leaves nothing. */
export function pieces(text: TemplateStringsArray, ...parts: Part[]): Piece[] {
  return join(text.flatMap((words, i) => [words, ...[parts[i] ?? ""].flat()]));
}

/** Joins neighbouring words, drops empty ones. */
export function join(list: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of list) {
    const last = out.at(-1);
    if (typeof piece === "string" && typeof last === "string") out[out.length - 1] = last + piece;
    else if (piece !== "") out.push(piece);
  }
  return out;
}

/** The citation as one string, each slot written by `write`. */
export function fill(list: Piece[], write: (slot: Slot) => string): string {
  return list.map((piece) => (typeof piece === "string" ? piece : write(piece))).join("");
}

/** The citation as a page without JavaScript shows it. */
export const plain = (list: Piece[]): string => fill(list, (slot) => placeholder[slot.slot]);
