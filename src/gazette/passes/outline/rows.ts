import type { Opening } from "../../grammar/markers.ts";
import { isNumberedRow } from "../../grammar/tables.ts";
import { isRow } from "../../table/columns.ts";
import { isHeads } from "../../table/headed.ts";
import { mayBeRow } from "../../table/narrow.ts";
import type { View } from "../../view.ts";

/**
 * The openings without those of rows whose first cell is numbered, among other rows or under
 * heads of columns: `一、规上工业增加值　亿元　210.35　6.8`.
 */
export function withoutRows(
  views: readonly View[],
  openings: readonly (Opening | undefined)[],
): (Opening | undefined)[] {
  const isOf = (at: number) => views[at] !== undefined && isOfTable(views[at]!.text);
  return openings.map((opening, at) =>
    opening && isNumberedRow(views[at]!.text) && (isOf(at - 1) || isOf(at + 1))
      ? undefined
      : opening,
  );
}

const isOfTable = (text: string) =>
  isNumberedRow(text) || isRow(text) || isHeads(text) || mayBeRow(text);
