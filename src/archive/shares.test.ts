import { expect, test } from "vitest";
import type { OpenIssue } from "./gate-issue.ts";
import type { Holding } from "./holding.ts";
import { owners, parseShare } from "./shares.ts";

const issue = (gazette: string, year: number) =>
  ({ gazette, year, issue: 1, path: `${gazette}/gazette/${year}/1/` }) as OpenIssue;
const held = (gazette: string, year: number, path: string) =>
  ({ head: { gazette, year, path } }) as Holding;

const issues = [issue("a", 2001), issue("a", 2002), issue("b", 2001)];
const holdings = [
  held("a", 2001, "a/f/2000/9/"),
  held("a", 2001, "a/f/2001/1/"),
  held("a", 2002, "a/f/2001/10/"),
];

test("a share is a number up to how many there are", () => {
  expect(parseShare("3/8")).toEqual({ number: 3, of: 8 });
  for (const wrong of ["0/8", "9/8", "3", "3/8/1", "-1/2", "", "x/2"])
    expect(parseShare(wrong)).toBe(null);
});

test("gazette-years are dealt out whole, the largest first", () => {
  const owner = owners(issues, holdings, 2);
  expect(["a/f/2000/9/", "a/f/2001/1/", "a/gazette/2001/1/"].map(owner)).toEqual([1, 1, 1]);
  expect(["a/f/2001/10/", "a/gazette/2002/1/"].map(owner)).toEqual([2, 2]);
});

test("what lies below a decree or an issue goes with it, every list belongs to the join", () => {
  const owner = owners(issues, holdings, 2);
  expect(["a/f/2001/10", "a/f/2001/10/index.json", "a/f/2001/10/roster/"].map(owner)).toEqual([
    null,
    2,
    2,
  ]);
  expect(["", "a/", "a/f/2001/", "a/f/2001/100/", "years/2001/", "feed.xml"].map(owner)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("there may be more shares than gazette-years", () => {
  const owner = owners(issues, holdings, 5);
  expect(
    new Set(["a/gazette/2001/1/", "a/gazette/2002/1/", "b/gazette/2001/1/"].map(owner)).size,
  ).toBe(3);
});
