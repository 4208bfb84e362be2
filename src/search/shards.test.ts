import { expect, it } from "vitest";
import type { Holding } from "../archive/holding.ts";
import { piecesOf, shardsOf } from "./shards.ts";

const size = () => 100;

/** A decree of an issue; its own date may lie in the year before. */
const held = (gazette: string, year: number, id: string, date = `${year}-03-01`): Holding =>
  ({ id, head: { gazette, year, date, path: `${gazette}/${id}/` } }) as Holding;

/** Decrees of each of some years of two gazettes. */
function archive(years: readonly number[], each: number): Holding[] {
  return ["a", "b"].flatMap((gazette) =>
    years.flatMap((year) =>
      Array.from({ length: each }, (_, at) => held(gazette, year, `${year}-${at}`)),
    ),
  );
}

const yearsIn = (holdings: readonly Holding[]) => [
  ...new Set(holdings.map(({ head }) => head.year)),
];

it("has a shard of the newest year alone where there are many decrees, and one shard of few", () => {
  const many = archive([2003, 2001, 2002], 200);
  expect(shardsOf(many, size).map(yearsIn)).toEqual([[2001, 2002], [2003]]);
  expect(shardsOf(archive([2003, 2001, 2002], 100), size).map(yearsIn)).toEqual([
    [2001, 2002, 2003],
  ]);
  expect(shardsOf([], size)).toEqual([[]]);
  expect(shardsOf(archive([2003], 600), size).map(yearsIn)).toEqual([[2003]]);
});

it("leaves the other years and the other gazette as they are when an issue is added", () => {
  const before = archive([2001, 2002, 2003], 200);
  const added = [held("a", 2003, "new", "2001-12-30"), held("a", 2003, "new2")];
  const change = (pieces: (some: Holding[]) => Holding[][]) => {
    const known = new Set(pieces(before).map((one) => JSON.stringify(one)));
    return pieces([...before, ...added]).filter((one) => !known.has(JSON.stringify(one)));
  };
  expect(change((some) => shardsOf(some, size)).map(yearsIn)).toEqual([[2003]]);
  const pieces = (some: Holding[]) => shardsOf(some, size).flatMap((one) => piecesOf(one, size));
  expect(change(pieces).map((one) => one.length)).toEqual([52]);
});

it("cuts a year that is too large, and loses none", () => {
  const all = archive([2001, 2002], 7);
  const limit = { decrees: 4, bytes: 1e6 };
  const shards = shardsOf(all, size, limit);
  expect(shards.map(({ length }) => length)).toEqual([4, 4, 4, 2, 4, 4, 4, 2]);
  expect(new Set(shards.flat())).toEqual(new Set(all));
  expect(piecesOf(all, size, { decrees: 1e6, bytes: 300 }).every(({ length }) => length <= 3)).toBe(
    true,
  );
});
