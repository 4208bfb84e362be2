/** A source of numbers that gives the same sequence for the same seed (mulberry32). */
export interface Random {
  /** an integer from `low` to `high`, both included */
  int(low: number, high: number): number;
  /** true `share` of the time, `share` from 0 to 1 */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of `list`, in the list's order */
  some<T>(list: readonly T[], count: number): T[];
}

/** @param seed any integer; the low 32 bits count. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    some(list, count) {
      const left = list.map((_, place) => place);
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left.map((place) => list[place]!);
    },
  };
}
