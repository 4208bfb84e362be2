/** What the parser costs a character, and whether that grows with the length of the issue. */
import { parse } from "../../src/gazette/index.ts";
import { site } from "../../src/gazette/schema.ts";
import { median } from "./measure.ts";
import { syntheticIssues } from "./synthetic.ts";

export interface Growth {
  /** MB of UTF-8 a second of processor time, on an issue of usual length */
  rate: number;
  /** time per character on an issue a hundred times as long, over that on the usual one */
  ratio: number;
}

/** How often the usual issue is parsed for one measurement: about as much text as the long one. */
const TIMES = 50;

/** Parses an issue of 12 decrees and one of 1,200 in turns, `runs` times each. */
export function growth(runs: number): Growth {
  const [short, long] = [issue(12), issue(1200)];
  seconds(short, TIMES);
  const rounds = Array.from({ length: runs }, () => ({
    each: seconds(short, TIMES) / TIMES,
    all: seconds(long, 1),
  }));
  const each = median(rounds.map((round) => round.each));
  const ratios = rounds.map((round) => round.all / long.length / (round.each / short.length));
  return { rate: Buffer.byteLength(short) / 1e6 / each, ratio: median(ratios) };
}

function issue(decrees: number): string {
  for (const { raw } of syntheticIssues(1, 1, { decrees })) return raw;
  return "";
}

function seconds(raw: string, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1)
    parse(raw, { file: "raw/lanshan/2001-01.md", site: site.parse({}) });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
