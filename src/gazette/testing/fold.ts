/** How a reading and what the parser found are compared: width and layout spaces do not count. */

/** Full width as half width, 〈〉 as parentheses, no spaces: for comparing, never for showing. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/<\/?su[bp]>/g, "")
    .replace(/[\s\u200b]+/g, "")
    .replace(/〈/g, "(")
    .replace(/〉/g, ")");
}

/** Whether what was found is the expected value, or one of `oneOf`; a list matches item by item. */
export function matches(expected: unknown, found: unknown): boolean {
  if (isEither(expected)) return expected.oneOf.some((one) => matches(one, found));
  if (Array.isArray(expected) && Array.isArray(found))
    return expected.length === found.length && expected.every((one, at) => matches(one, found[at]));
  if (typeof expected === "string" && typeof found === "string")
    return fold(expected) === fold(found);
  return (expected ?? null) === (found ?? null);
}

function isEither(value: unknown): value is { oneOf: unknown[] } {
  return typeof value === "object" && value !== null && "oneOf" in value;
}

/** `甲 | 乙¦丙 | 丁` as its columns, each with the readings that are right. */
export function columns(row: string): string[][] {
  return row.split(/\s\|(?:\s|$)/).map((cell) => cell.trim().split("¦"));
}

/** Whether a found cell is one of the readings of its column; `-` is nothing, `*` anything. */
export function fits(readings: readonly string[], found: string | null): boolean {
  return readings.some((one) => {
    if (one === "*") return true;
    if (one === "-" && !found) return true;
    return fold(one) === fold(found ?? "");
  });
}
