/**
 * All matches of a pattern with the flag `g`, in order, as `matchAll` gives them;
 * that one copies the pattern for each text, which takes longer than most looks at a line.
 * @throws without the flag, as `matchAll` does: the same match would be found for ever
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} has no flag g`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += widthAt(text, pattern);
  }
  return found;
}

/** Behind nothing, the next look is one character further on. */
const widthAt = (text: string, { lastIndex, unicode }: RegExp) =>
  unicode && text.codePointAt(lastIndex)! > 0xffff ? 2 : 1;
