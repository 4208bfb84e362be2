import { expect, test } from "vitest";
import { decreesOf } from "../gazette/decrees-of.ts";
import { site as siteSchema } from "../gazette/schema.ts";
import { bundled } from "../gazette/testing/properties.ts";
import { intake } from "./intake.ts";
import type { Lock } from "./permalinks.ts";

/** `MUTATIONS=200` for a long trial by hand. */
const TRIALS = Number(process.env.MUTATIONS ?? 20);
const site = siteSchema.parse({});
const file = "content/raw/xinzhou/2019-02.md";
const original = bundled.split("\n");

function imported(text: string, lock?: Lock) {
  const raw = { file, gazette: "xinzhou", name: "2019-02", text, errata: undefined, files: [] };
  const published = { site, lock, others: [], today: lock ? "2027-01-01" : "2026-11-24" };
  return intake({ ...raw, bytes: new TextEncoder().encode(text) }, published);
}
const { lock: before, tree } = imported(bundled);
const ranges = decreesOf(tree).map(({ decree }) => decree.lines);

/** Choices that are the same on every run. */
function chooser(trial: number) {
  let state = trial * 7919 + 17;
  return (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % count;
  };
}
type Choose = ReturnType<typeof chooser>;

const inDecrees = (fits: (line: string) => boolean) =>
  original.flatMap((line, at) =>
    ranges.some(([from, to]) => at + 1 > from + 8 && at + 1 < to - 8) && fits(line) ? [at] : [],
  );
/** Paragraphs of plain text: whole sentences, no number in front. */
const plain = inDecrees((line) => /^\p{Script=Han}{12}.{20,}。$/u.test(line) && !/^第/.test(line));
const headings = inDecrees((line) =>
  /^(#+ )?(（|\()?[一二三四五六七八九]+(）|\)|、)\S{4,18}$/.test(line),
);

const changed = (at: number, ...lines: string[]) => original.toSpliced(at, 1, ...lines).join("\n");
const oneOf = (list: number[], choose: Choose) => list[choose(list.length)]!;
const wrong = (line: string, at: number) => `${line.slice(0, at)}錯${line.slice(at + 1)}`;

/** What an editor does to a raw text; none of it takes away a provision. */
const edits: [string, (choose: Choose) => string][] = [
  [
    "a character of a paragraph",
    (choose) => {
      const at = oneOf(plain, choose);
      return changed(at, wrong(original[at]!, 4 + choose(16)));
    },
  ],
  [
    "a paragraph more",
    (choose) => {
      const at = oneOf(plain, choose);
      return changed(at, original[at]!, "", "各单位要把这项工作抓实抓细，做到件件有着落。");
    },
  ],
  ["a paragraph less", (choose) => changed(oneOf(plain, choose))],
  [
    "the words of a heading",
    (choose) => {
      const at = oneOf(headings, choose);
      return changed(at, wrong(original[at]!, original[at]!.length - 2));
    },
  ],
  [
    "two decrees in the other order",
    (choose) => {
      const first = choose(ranges.length - 1);
      const [[from, middle], [, to]] = [ranges[first]!, ranges[first + 1]!];
      const [one, two] = [original.slice(from - 1, middle), original.slice(middle, to)];
      return original.toSpliced(from - 1, to - from + 1, ...two, "", ...one).join("\n");
    },
  ],
];

/** Address and anchor of every provision, by its words, where they stand once in its decree. */
function provisions({ decrees }: Lock): Map<string, string> {
  const found = new Map<string, string>();
  for (const { number, path, anchors } of decrees) {
    const byWords = Map.groupBy(anchors, ({ text }) => text);
    found.set(`${number}`, path);
    for (const [words, [only, more]] of byWords)
      if (!more) found.set(`${number} ${words}`, `${path}#${only!.id}`);
  }
  return found;
}

test(`${TRIALS} edits of the raw text lose no address, and move none that they do not touch`, () => {
  const held = provisions(before);
  expect(held.size).toBeGreaterThan(400);
  for (let trial = 0; trial < TRIALS; trial++) {
    const [name, edit] = edits[trial % edits.length]!;
    const { lock, events } = imported(edit(chooser(trial)), before);
    const broken = events.filter(({ breaks }) => breaks);
    expect(broken, `${trial}: ${name}`).toEqual([]);
    const after = provisions(lock);
    const moved = [...held].filter(([words, address]) => (after.get(words) ?? address) !== address);
    expect(moved, `${trial}: ${name}`).toEqual([]);
    const gone = [...held.keys()].filter((words) => !after.has(words));
    expect(gone.length, `${trial}: ${name}: ${gone}`).toBeLessThanOrEqual(1);
  }
});

test("a decree taken out of the raw text breaks its address, and the import says which", () => {
  for (const [at, [from, to]] of ranges.entries()) {
    const rest = original.toSpliced(from - 1, to - from + 1).join("\n");
    const { events } = imported(rest, before);
    const broken = events.filter(({ breaks }) => breaks).map(({ path }) => path);
    expect(broken).toContain(before.decrees[at]!.path);
  }
});
