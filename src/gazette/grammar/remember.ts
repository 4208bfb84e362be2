/** So many texts a function remembers at a time, where nothing else is said. */
const USUAL = 4096;
/** However long an issue is, no more than this is kept of it. */
const MOST = 1 << 19;
/** A longer text is asked about once or twice, and would take room. */
const LONGEST = 300;

/** Stands for the answer `undefined`, so that one look is enough to find it. */
const NOTHING = Symbol("undefined");

const forgets: (() => void)[] = [];
let room = USUAL;

/**
 * The same function of a text, which remembers what it said of the last few
 * thousand: one line is asked the same by several passes and for its neighbours.
 * Only for pure functions whose answer nobody changes.
 */
export function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  /** one in four asks the same again at once */
  let lastText: string | undefined;
  let lastAnswer: T | undefined;
  forgets.push(() => {
    known.clear();
    lastText = undefined;
    lastAnswer = undefined;
  });
  const answerTo = (text: string): T => {
    const found = known.get(text);
    if (found !== undefined) return found === NOTHING ? (undefined as T) : (found as T);
    if (known.size >= room) known.clear();
    const answer = ask(text);
    known.set(text, answer === undefined ? NOTHING : answer);
    return answer;
  };
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    if (lastText !== text) {
      lastAnswer = answerTo(text);
      lastText = text;
    }
    return lastAnswer as T;
  };
}

/**
 * Does a work that looks at `texts` texts again and again, all of which are
 * remembered until it is done and forgotten then.
 */
export function remembered<T>(texts: number, work: () => T): T {
  room = Math.min(Math.max(USUAL, texts), MOST);
  try {
    return work();
  } finally {
    room = USUAL;
    for (const forget of forgets) forget();
  }
}
