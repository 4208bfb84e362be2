/** The headings, articles and items of a document's texts against the reading. */
import type { OutlineNode } from "../record-schema.ts";
import { fold } from "./fold.ts";
import type { FoundDecree } from "./found.ts";
import type { DocumentReading } from "./reading.ts";
import { add, nothing, pair, type Score } from "./score.ts";

/** Text by text, the main text first; `all` takes an absent outline for an empty one. */
export function judgeOutlines(
  where: string,
  reading: DocumentReading,
  found: FoundDecree,
  all: boolean,
): Score {
  const parts = [reading.outline, ...(reading.texts ?? []).map(({ outline }) => outline)];
  const score = nothing();
  for (const [at, { outline }] of found.record.texts.entries()) {
    const rows = parts[at] ?? (all ? [] : undefined);
    if (rows) add(score, pair(`${where} 第${at}部分`, rows, outline, sameNode, showNode));
  }
  for (const rows of parts.slice(found.record.texts.length))
    add(score, pair(where, rows ?? [], [] as OutlineNode[], sameNode, showNode));
  return score;
}

/** `深度 序号 标题 种类`; the words count only for headings and run-ins. */
function sameNode(row: string, node: OutlineNode): boolean {
  const [level, number, ...rest] = row.trim().split(" ");
  const kinds = rest.at(-1)!.split("¦");
  const words = rest.slice(0, -1).join("");
  const named = node.kind === "heading" || node.kind === "run-in";
  return (
    Number(level) === node.level &&
    fold(number === "-" ? "" : number!) === fold(node.number ?? "") &&
    kinds.includes(node.kind) &&
    (!named || fold(words).replace(/[。:]$/, "") === fold(node.text).replace(/[。:]$/, ""))
  );
}

const showNode = ({ level, number, text, kind }: OutlineNode) =>
  `${level} ${number ?? "-"} ${text} ${kind}`;
