/** Counting what was found of what was expected. */

/** One aspect's count: rows expected, rows found, rows that agree, and each miss as a sentence. */
export interface Score {
  wanted: number;
  found: number;
  hits: number;
  misses: string[];
}

export const nothing = (): Score => ({ wanted: 0, found: 0, hits: 0, misses: [] });

/** F1 of one aspect; 1 where nothing was expected and nothing found. */
export function f1({ wanted, found, hits }: Score): number {
  return wanted + found === 0 ? 1 : (2 * hits) / (wanted + found);
}

export function add(into: Score, more: Score): Score {
  into.wanted += more.wanted;
  into.found += more.found;
  into.hits += more.hits;
  into.misses.push(...more.misses);
  return into;
}

/** A yes-or-no check: expected once, found when true. */
export function check(ok: boolean, miss: string): Score {
  return { wanted: 1, found: 1, hits: ok ? 1 : 0, misses: ok ? [] : [miss] };
}

/**
 * Pairs expected rows with found rows, each used once, in order. An expected
 * row that begins with `?` may be there or not.
 */
export function pair<T>(
  where: string,
  expected: readonly string[],
  found: readonly T[],
  same: (row: string, item: T) => boolean,
  show: (item: T) => string,
): Score {
  const left = [...found];
  const score = nothing();
  for (const row of expected) {
    const optional = row.startsWith("? ");
    const at = left.findIndex((item) => same(optional ? row.slice(2) : row, item));
    if (at >= 0) left.splice(at, 1);
    if (optional) continue;
    score.wanted++;
    if (at >= 0) score.hits++;
    else score.misses.push(`${where} 缺 ${row}`);
  }
  score.found = score.hits + left.length;
  score.misses.push(...left.map((item) => `${where} 多 ${show(item)}`));
  return score;
}
