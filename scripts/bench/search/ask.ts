/** One way of searching is asked all questions: what it reads, how long it takes, what is right. */
import { median } from "../measure.ts";
import type { Question } from "./queries.ts";
import { TEN, type Way } from "./way.ts";

export interface Asked {
  /** bytes over the wire from nothing to the first ten results, median of the questions */
  bytes: number;
  /** milliseconds until the search can be asked, median */
  start: number;
  /** milliseconds of the first question after the start, median */
  cold: number;
  /** milliseconds of a question that others went before, median */
  warm: number;
  /** of the results that should stand among the first ten, the share that does */
  recall: number;
  /** of the results that stand among the first ten, the share that is right */
  precision: number;
}

/** So many questions are asked of an index that has just been opened. */
const COLD = 15;

export async function askAll(way: Way, out: string, asked: readonly Question[]): Promise<Asked> {
  const cold: Awaited<ReturnType<typeof fresh>>[] = [];
  for (const { query } of asked.slice(0, COLD)) cold.push(await fresh(way, out, query));
  const ask = await way.open(out, () => {});
  await ask(asked.at(-1)!.query);
  const warm: number[] = [];
  const counts = { right: 0, shown: 0, wanted: 0 };
  for (const { query, truth } of asked) {
    const start = performance.now();
    const paths = await ask(query);
    warm.push(performance.now() - start);
    counts.right += paths.filter((path) => truth.includes(path)).length;
    counts.shown += paths.length;
    counts.wanted += Math.min(TEN, truth.length);
  }
  const of = (key: "bytes" | "start" | "cold") => median(cold.map((one) => one[key]));
  const { right, shown, wanted } = counts;
  return {
    ...{ bytes: of("bytes"), start: of("start"), cold: of("cold"), warm: median(warm) },
    ...{ recall: right / wanted, precision: right / shown },
  };
}

async function fresh(way: Way, out: string, query: string) {
  let bytes = 0;
  const begun = performance.now();
  const ask = await way.open(out, (more) => {
    bytes += more;
  });
  const opened = performance.now();
  await ask(query);
  return { bytes, start: opened - begun, cold: performance.now() - opened };
}
