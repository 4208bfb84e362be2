import { expect, test } from "vitest";
import { decree as sample, body as sampleBody } from "../gazette/mdx/sample.ts";
import { facetPages } from "./facet-pages.ts";
import type { Facet } from "./facets.ts";
import { type Holding, holdingOf } from "./holding.ts";

const dated = (date: string | null): Holding => holdingOf("x", { ...sample, date }, sampleBody);
const facet = (key: Facet["key"], ...dates: (string | null)[]): Facet => ({
  ...{ key, name: "甲", path: `${key}/jia/` },
  holdings: dates.map(dated),
});

test("a few decrees are one page, grouped by year, newest first", () => {
  const [page, ...more] = facetPages(facet("issuers", "2018-05-01", "2019-01-01", "2019-06-01"));
  expect(more).toEqual([]);
  expect(page).toMatchObject({ part: null, split: false });
  expect(
    page!.groups.map(({ name, holdings }) => [name, holdings.map((h) => h.head.date)]),
  ).toEqual([
    ["2019", ["2019-06-01", "2019-01-01"]],
    ["2018", ["2018-05-01"]],
  ]);
});

test("many decrees of a year are split by month, the undated among them", () => {
  const dates = Array.from({ length: 301 }, (_, i) => (i % 2 ? "2019-07-01" : null));
  const pages = facetPages(facet("years", ...dates));
  expect(pages.map(({ path, part, split }) => [path, part, split])).toEqual([
    ["years/jia/", null, true],
    ["years/jia/07/", "07", false],
    ["years/jia/00/", "00", false],
  ]);
});
