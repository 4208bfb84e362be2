import { expect, test, vi } from "vitest";
import { parse } from "./index.ts";
import { site } from "./schema.ts";
import { burdens } from "./testing/burdens.ts";
import { workOf } from "./testing/meter.ts";

vi.setConfig({ testTimeout: 600_000 });

const context = { file: "invented/2021-01.md", site: site.parse({}) };
const SIZE = 400;

/** Counted steps, no clock: a hundred times the text is at most 120 times the work. */
test.each(Object.entries(burdens))("the work grows with the text alone: %s", (name, text) => {
  const work = (n: number) => workOf(() => parse(text(n), context));
  // V8 forgets counts of what it collects: the most it has seen is the nearest.
  const few = Math.max(...[1, 2, 3].map(() => work(SIZE)));
  const many = work(SIZE * 100);
  if (process.env.MISSES) console.log(`${name}: ${few} steps, times ${(many / few).toFixed(1)}`);
  expect(few).toBeGreaterThan(SIZE);
  expect(many / few).toBeLessThanOrEqual(120);
});

test.each([
  ["10 MB of one character", () => "一".repeat(10_000_000)],
  ["100,000 headings", () => "## 一、总则\n\n".repeat(100_000)],
])("%s are read", (_name, text) => {
  expect(parse(text(), context).tree.data.account.raw).toBeGreaterThan(100_000);
});
