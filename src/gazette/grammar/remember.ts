/** So many texts are remembered at a time: more than the lines of an issue that one pass looks at again. */
const ROOM = 4096;
/** A longer text is asked about once or twice, and would take room. */
const LONGEST = 400;

/**
 * The same function of a text, which remembers what it said of the last few
 * thousand: one line is asked the same by several passes and for its neighbours.
 * Only for pure functions whose answer nobody changes.
 */
export function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= ROOM) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
