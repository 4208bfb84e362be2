/** A title or number without layout and width: what may be compared. */
export const key = (words: string): string =>
  words
    .normalize("NFKC")
    .replaceAll(/[\s《》]+/g, "")
    .replaceAll("〈", "<")
    .replaceAll("〉", ">");
