/** What programs leave behind that take the text out of a PDF or a picture. */

export const artefacts = {
  /** `(cid:12)`, a replacement sign, a sign of a font's own */
  sign: /\(cid:\d{1,5}\)|\ufffd|[\ue000-\uf8ff]/,
  /** folded: what stands between two columns */
  gutter: / {3,}|\t/,
  /** folded: the line of one column: words of a sentence, no cell of a table */
  column: /^[^ ]{8,}$/,
  /** folded: a sentence's stop */
  stop: /[,。;]/,
} as const;

/** So long is the line of two columns at most. */
const LONGEST = 200;

/** folded: whether a line holds those of two columns side by side, with words of a sentence in one of them at least. */
export function isOfTwo(folded: string): boolean {
  if (folded.length > LONGEST || !artefacts.gutter.test(folded)) return false;
  const columns = folded.trim().split(artefacts.gutter);
  return (
    columns.length === 2 &&
    columns.every((one) => artefacts.column.test(one.trim())) &&
    artefacts.stop.test(folded)
  );
}
