/** Pairs what is there now with what was published, by ever weaker likeness. */

/** Names what makes two things alike; undefined when it cannot say. */
export type Likeness<N, O> = {
  now: (one: N) => string | undefined;
  before: (one: O) => string | undefined;
  /** pair only where it names as many things on either side: fewer or more, and their order says nothing */
  even?: boolean;
};

/**
 * For each likeness in turn, pairs things that are alike and not yet paired, in
 * their order. What stays unpaired is new, or lost.
 */
export function pair<N, O>(
  now: readonly N[],
  before: readonly O[],
  likenesses: readonly Likeness<N, O>[],
): { pairs: Map<N, O>; lost: O[] } {
  const pairs = new Map<N, O>();
  const left = new Set(before);
  for (const likeness of likenesses) {
    if (left.size === 0) break;
    const olds = group([...left], likeness.before);
    const news = group(
      now.filter((one) => !pairs.has(one)),
      likeness.now,
    );
    for (const [key, candidates] of news) {
      const matches = olds.get(key) ?? [];
      if (likeness.even && candidates.length !== matches.length) continue;
      for (const [index, old] of matches.slice(0, candidates.length).entries()) {
        pairs.set(candidates[index]!, old);
        left.delete(old);
      }
    }
  }
  return { pairs, lost: [...left] };
}

function group<T>(things: readonly T[], key: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = key(thing);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), thing]);
  }
  return groups;
}
