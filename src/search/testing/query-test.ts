/** The query test: a search against brute force over the built text, whatever it reads from. */
import { describe, expect, it } from "vitest";
import type { Search } from "../engine.ts";
import { queries } from "./queries.ts";
import { slices, strangers } from "./slices.ts";
import { type Folded, folded, placesOf, type Truth, truthOf as workedOut } from "./truth.ts";

export interface Tried {
  search: Search;
  pages: Folded[];
}

/** Decrees and `path#anchor` of sections that the search finds, and how. */
export async function found(search: Search, typed: string) {
  const answer = await search.search({ typed, chosen: {}, sort: "relevance" });
  const opened = await Promise.all(answer.hits.map((hit) => search.open(hit, answer)));
  const anchors = opened.flatMap(({ fragment, sections, inHead }) => [
    ...(inHead ? [`${fragment.path}#`] : []),
    ...sections.map(({ anchor }) => `${fragment.path}#${anchor}`),
  ]);
  const decrees = opened.map(({ fragment }) => fragment.path);
  return { mode: answer.mode, decrees: new Set(decrees), sections: new Set(anchors) };
}

/** Recall and precision over all queries together, and the queries that fall short. */
class Score {
  private readonly counts = { true: 0, given: 0, both: 0 };
  readonly short: string[] = [];
  add(query: string, truth: Set<string>, given: Set<string>): void {
    const both = [...given].filter((one) => truth.has(one)).length;
    this.counts.true += truth.size;
    this.counts.given += given.size;
    this.counts.both += both;
    if (both < truth.size || both < given.size) this.short.push(query);
  }
  expect(): void {
    const { both, true: all, given } = this.counts;
    expect(all).toBeGreaterThan(0);
    expect(both / all, `recall; ${this.short}`).toBeGreaterThanOrEqual(0.995);
    expect(both / given, `precision; ${this.short}`).toBeGreaterThanOrEqual(0.99);
  }
}

/** The number in its canonical form is what a spelling of it must lead to. */
const canonical = (pages: readonly Folded[], query: string): string[] =>
  pages.flatMap(({ head }) =>
    head.filter((text) => placesOf(text, folded(query.replace(" ", "|"))).length > 0),
  );

/** Truths worked out, so that they are not worked out again for the next search over the same pages. */
const known = new WeakMap<readonly Folded[], Map<string, Truth>>();

function truthOf(pages: readonly Folded[], phrases: readonly string[][]): Truth {
  const all = known.get(pages) ?? new Map<string, Truth>();
  known.set(pages, all);
  const key = JSON.stringify(phrases);
  const truth = all.get(key) ?? workedOut(pages, phrases);
  all.set(key, truth);
  return truth;
}

/** The tests of one search; `tried` is asked for when they run. */
export function testQueries(name: string, tried: () => Tried): void {
  describe(`${name} against brute force over the built text`, () => {
    const kinds = Object.entries(queries).filter(([kind]) => kind !== "错一个字");

    it("finds the queries of every kind, decree by decree and section by section", async () => {
      const [decrees, sections] = [new Score(), new Score()];
      for (const [kind, list] of kinds)
        for (const query of list) {
          const parts =
            kind === "文号的别样写法"
              ? [canonical(tried().pages, query)]
              : query.split(/\s+/).map((part) => [folded(part)]);
          const truth = truthOf(tried().pages, parts);
          const given = await found(tried().search, query);
          if (truth.decrees.size === 0) {
            expect(given.mode === "approximate" || given.decrees.size === 0, query).toBe(true);
            continue;
          }
          decrees.add(query, truth.decrees, given.decrees);
          sections.add(query, truth.sections, given.sections);
        }
      decrees.expect();
      sections.expect();
    });

    it("finds 300 random slices of the text, wherever words begin and end", async () => {
      const [decrees, sections] = [new Score(), new Score()];
      for (const slice of slices(tried().pages, 20191124, 300)) {
        const truth = truthOf(tried().pages, [[slice]]);
        const given = await found(tried().search, `"${slice}"`);
        decrees.add(slice, truth.decrees, given.decrees);
        sections.add(slice, truth.sections, given.sections);
      }
      decrees.expect();
      sections.expect();
    });

    it("finds every title whole, and long stretches of the text", async () => {
      for (const { path, head } of tried().pages) {
        const [title] = head.toSorted((a, b) => b.length - a.length);
        expect((await found(tried().search, `"${title}"`)).decrees, title).toContain(path);
      }
      const decrees = new Score();
      for (const slice of slices(tried().pages, 31, 60, 60)) {
        const given = await found(tried().search, `"${slice}"`);
        decrees.add(slice, truthOf(tried().pages, [[slice]]).decrees, given.decrees);
      }
      decrees.expect();
    });

    it("gives nothing, or what it calls approximate, for words that stand nowhere", async () => {
      const figures = Array.from({ length: 90 }, (_, n) => [`${7 + n * 37}`, `${n / 8}`]).flat();
      const latin = ["pm", "pm25", "pm10", "voc", "vo", "gb", "co2", "http", "x"];
      const words = [...strangers(tried().pages, 7, 120), ...figures, ...latin];
      const absent = words.filter(
        (word) => truthOf(tried().pages, [[folded(word)]]).decrees.size === 0,
      );
      expect(absent.length).toBeGreaterThan(200);
      for (const word of [...absent, ...queries.错一个字!]) {
        const given = await found(tried().search, word);
        expect(given.decrees.size === 0 || given.mode === "approximate", word).toBe(true);
      }
    });

    it("forgives one wrong character, and says so", async () => {
      for (const word of queries.错一个字!) {
        const given = await found(tried().search, word);
        expect([given.mode, given.decrees.size > 0], word).toEqual(["approximate", true]);
      }
    });
  });
}
