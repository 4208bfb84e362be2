import { expect, test } from "vitest";
import { body, decree as sample } from "../gazette/mdx/sample.ts";
import { holdingOf } from "./holding.ts";
import { timelineOf } from "./timeline.ts";

const dated = (date: string | null) => holdingOf("x", { ...sample, date }, body);

test("months are counted, a gap between two years is kept, what has no month is left out", () => {
  const years = timelineOf(["2017-12-31", "2019-07-11", "2019-07-29", "2018", null].map(dated));
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ["2019", 2],
    ["2018", 0],
    ["2017", 1],
  ]);
  expect(years[0]!.months[6]).toEqual({ month: "2019-07", count: 2 });
  expect(years[0]!.months).toHaveLength(12);
});

test("an archive without dates has no timeline", () => {
  expect(timelineOf([dated(null)])).toEqual([]);
});
