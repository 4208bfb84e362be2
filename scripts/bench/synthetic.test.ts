import { expect, it } from "vitest";
import { decreesOf } from "../../src/gazette/decrees-of.ts";
import { parse } from "../../src/gazette/index.ts";
import { site } from "../../src/gazette/schema.ts";
import { syntheticIssues } from "./synthetic.ts";

const raws = (seed: number, n: number, options = {}) => [...syntheticIssues(seed, n, options)];

it("gives the same issues for the same seed, others for another", () => {
  expect(raws(7, 3)).toEqual(raws(7, 3));
  expect(raws(7, 1)[0]!.raw).not.toBe(raws(8, 1)[0]!.raw);
});

it("begins a longer archive with the issues of the shorter one", () => {
  expect(raws(7, 5, { gazettes: 2 }).slice(0, 2)).toEqual(raws(7, 2, { gazettes: 2 }));
});

it("prints as many decrees as asked for, about as long as asked for, each with its own number", () => {
  for (const bytes of [6000, 20_000]) {
    const held = raws(1, 24, { bytes, gazettes: 2 }).map(({ raw }) => raw);
    const numbers = held.flatMap((raw) => raw.match(/^.政(办)?发〔\d+〕\d+号$/gm) ?? []);
    expect(new Set(numbers).size).toBe(24 * 12);
    const size = held.reduce((sum, raw) => sum + Buffer.byteLength(raw), 0) / numbers.length;
    expect(size / bytes).toBeGreaterThan(0.8);
    expect(size / bytes).toBeLessThan(1.4);
  }
});

it("is read by the parser as the decrees it was made of", () => {
  for (const { raw } of raws(5, 3)) {
    const printed = raw.match(/^.政(办)?发〔\d+〕\d+号$/gm)!;
    const { tree } = parse(raw, { file: "raw/lanshan/2001-01.md", site: site.parse({}) });
    expect(decreesOf(tree).map(({ decree }) => decree.number)).toEqual(printed);
  }
});

it("has the structure of real issues: headings, articles, tables, rosters, duties, citations", () => {
  const text = raws(3, 12)
    .map(({ raw }) => raw)
    .join("\n");
  for (const sign of [
    /^#* ?[一二三四五六七八九十]+、/m,
    /^\([一二三四五六七八九十]+\)/m,
    /^\d\.[^0-9]/m,
    /^\(\d\)/m,
    /^## 第.+章 /m,
    /^第.+条 /m,
    /^附件$/m,
    /^\| --- \|/m,
    /\t/,
    /^成 员:/m,
    /牵头单位:/,
    /《..市人民政府.+》\(.政(办)?发〔\d+〕\d+号\)/,
  ]) {
    expect(text).toMatch(sign);
  }
});
