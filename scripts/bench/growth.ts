/** What the parser costs a character, and whether that grows with the length of the issue. */
import { parse } from "../../src/gazette/index.ts";
import { site } from "../../src/gazette/schema.ts";
import { median } from "./measure.ts";
import { syntheticIssues } from "./synthetic.ts";

export interface Growth {
  /** MB of UTF-8 a second on an issue of usual length */
  rate: number;
  /** time per character on an issue a hundred times as long, over that on the usual one */
  ratio: number;
}

/** Parses one issue of 12 decrees, and one of 1,200, `runs` times each. */
export function growth(runs: number): Growth {
  const [short, long] = [issue(12), issue(1200)];
  seconds(short);
  const each = median(Array.from({ length: runs * 5 }, () => seconds(short)));
  const all = median(Array.from({ length: runs }, () => seconds(long)));
  return {
    rate: Buffer.byteLength(short) / 1e6 / each,
    ratio: all / long.length / (each / short.length),
  };
}

function issue(decrees: number): string {
  for (const { raw } of syntheticIssues(1, 1, { decrees })) return raw;
  return "";
}

function seconds(raw: string): number {
  const before = process.cpuUsage();
  parse(raw, { file: "raw/lanshan/2001-01.md", site: site.parse({}) });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
