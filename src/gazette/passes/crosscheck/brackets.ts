import { yearOf } from "../../grammar/canonical.ts";
import { tight } from "../../grammar/fold.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Entry } from "../../schema.ts";

/** Fewer numbers make no custom. */
const CUSTOM = 3;

/** Whether the documents print all their numbers in other brackets than 〔〕, which is custom and no difference. */
export function printsOwnBrackets(entries: readonly Entry[], decrees: readonly DecreeNode[]) {
  const numbered = entries.flatMap((entry) => {
    const decree = decrees[Number(entry.decree) - 1];
    const isNumbered = decree && yearOf(decree.data.fields.number ?? "") !== null;
    return entry.decree !== null && isNumbered ? [{ entry, decree }] : [];
  });
  const own = numbered.filter(({ entry, decree }) => inOwnBrackets(entry, decree));
  return own.length >= CUSTOM && own.length === numbered.length;
}

/** One number on both sides, whose year the document prints in other brackets. */
export const inOwnBrackets = ({ number }: Entry, { data: { fields } }: DecreeNode) =>
  number !== null &&
  number === fields.number &&
  yearOf(number) !== null &&
  !tight(fields.numberPrinted ?? "").includes("〔");
