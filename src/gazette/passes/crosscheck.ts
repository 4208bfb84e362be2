import type { VFile } from "vfile";
import type { DecreeNode, IssueRoot } from "../nodes.ts";
import { checkArtefacts } from "./crosscheck/artefacts.ts";
import { againstContents } from "./crosscheck/contents.ts";
import { endedBefore } from "./crosscheck/ended-before.ts";
import { checkEnds } from "./crosscheck/ends.ts";
import { checkLimits } from "./crosscheck/limits.ts";
import { checkNumbers } from "./crosscheck/numbers.ts";
import { checkOrdinals } from "./crosscheck/ordinals.ts";
import { checkKind } from "./crosscheck/other-kind.ts";
import { secondLaw } from "./crosscheck/second-law.ts";
import { undated } from "./crosscheck/undated.ts";
import { unnamed } from "./crosscheck/unnamed.ts";

/**
 * Compares what is printed twice, and counts what is numbered.
 * Reads: `data.entries`, the fields of the decrees, the numerals of their provisions.
 * Writes: `data.differences`, messages.
 */
export function crosscheck(tree: IssueRoot, file: VFile) {
  const decrees = tree.children.filter((node): node is DecreeNode => node.type === "decree");
  againstContents(tree, decrees, file);
  checkNumbers(decrees, file);
  checkLimits(tree, decrees, file);
  for (const decree of decrees) {
    checkEnds(decree, file);
    endedBefore(decree, file);
    checkOrdinals(decree, file);
    secondLaw(decree, file);
    checkKind(decree, file);
    undated(decree, file);
    unnamed(decree, file);
    checkArtefacts(decree, file);
  }
}
