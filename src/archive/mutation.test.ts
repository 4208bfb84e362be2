import { expect, test } from "vitest";
import { decreesOf } from "../gazette/decrees-of.ts";
import { site as siteSchema } from "../gazette/schema.ts";
import { bundled } from "../gazette/testing/properties.ts";
import { intake } from "./intake.ts";
import { type Lock, Register } from "./permalinks.ts";
import { chooser, Editable, edits } from "./testing/edits.ts";

/** `MUTATIONS=200` for a long trial by hand. */
const TRIALS = Number(process.env.MUTATIONS ?? 20);
const site = siteSchema.parse({});
const file = "content/raw/xinzhou/2019-02.md";

function imported(text: string, lock?: Lock) {
  const raw = { file, gazette: "xinzhou", name: "2019-02", text, errata: undefined, files: [] };
  const published = {
    site,
    lock,
    register: new Register(),
    today: lock ? "2027-01-01" : "2026-11-24",
  };
  return intake({ ...raw, bytes: new TextEncoder().encode(text) }, published);
}

/** A text as it was first published. */
function publish(text: string) {
  const { lock, tree } = imported(text);
  const ranges = decreesOf(tree).map(({ decree }) => decree.lines);
  return { text: new Editable(text, ranges), lock };
}

const numbered = publish(bundled);
/** The same with decrees that go without their number: known by their title, and published by their place. */
const unnumbered = publish(
  numbered.text.ranges.reduce((text, [from], index) => {
    if (index % 3 !== 1) return text;
    const lines = text.split("\n");
    const at = lines.findIndex(
      (line, at) => at >= from - 1 && /^\S{2,8}〔\d{4}〕\d+号$/.test(line),
    );
    return lines.with(at, "").join("\n");
  }, bundled),
);

/** The address of every decree, and of its provisions by their words, in order where words stand twice. */
function addresses({ decrees }: Lock): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { number, title, path, anchors } of decrees) {
    const name = number ?? title;
    found.set(name, [path]);
    for (const [words, places] of Map.groupBy(anchors, ({ text }) => text))
      found.set(
        `${name} ${words}`,
        places.map(({ id }) => `${path}#${id}`),
      );
  }
  return found;
}

test("some decrees of the one text have no number, and some words stand twice in a decree", () => {
  expect(numbered.lock.decrees.every(({ number }) => number)).toBe(true);
  expect(unnumbered.lock.decrees.filter(({ number }) => !number).length).toBeGreaterThan(2);
  expect(unnumbered.lock.decrees).toHaveLength(numbered.lock.decrees.length);
  expect([...addresses(numbered.lock).values()].some((places) => places.length > 1)).toBe(true);
});

test(
  `${TRIALS} edits of the raw text lose no address, and move none that they do not touch`,
  () => {
    for (let trial = 0; trial < TRIALS; trial++) {
      const [name, edit] = edits[trial % edits.length]!;
      const before = Math.floor(trial / edits.length) % 2 === 0 ? numbered : unnumbered;
      const { lock, events } = imported(edit(before.text, chooser(trial)), before.lock);
      const broken = events.filter(({ breaks }) => breaks);
      expect(broken, `${trial}: ${name}`).toEqual([]);
      const [held, after] = [addresses(before.lock), addresses(lock)];
      const same = [...held].filter(
        ([words, places]) => after.get(words)?.length === places.length,
      );
      for (const [words, places] of same)
        expect(after.get(words), `${trial}: ${name}: ${words}`).toEqual(places);
      expect(held.size - same.length, `${trial}: ${name}`).toBeLessThanOrEqual(1);
    }
  },
  TRIALS * 30_000,
);

test("a decree taken out of the raw text breaks its address, and the import says which", () => {
  const { text, lock } = numbered;
  for (const [at, [from, to]] of text.ranges.entries()) {
    const rest = text.lines.toSpliced(from - 1, to - from + 1).join("\n");
    const { events } = imported(rest, lock);
    const broken = events.filter(({ breaks }) => breaks).map(({ path }) => path);
    expect(broken).toContain(lock.decrees[at]!.path);
  }
});
