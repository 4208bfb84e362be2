import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { tight } from "../../grammar/fold.ts";
import { isNearlyFiguresTitle, otherKind } from "../../grammar/other-kinds.ts";
import { doubt } from "../../message.ts";
import { flatten } from "../../nest.ts";
import type { Block, DecreeNode, Part } from "../../nodes.ts";

/**
 * Says where a document holds what only another kind of document holds: days of a chronicle,
 * answers to questions, figures for a year. The title of that other one may be damaged beyond
 * recognition; its text seldom is.
 */
export function checkKind(decree: DecreeNode, file: VFile) {
  const { genre } = decree.data.fields;
  for (const part of decree.children) {
    if (part.type !== "part") continue;
    const blocks = flatten(part.children);
    foreignLines(blocks, genresOf(part, genre), file);
    figures(blocks, genre, file);
  }
}

const genresOf = ({ data }: Part, genre: string | null) =>
  data.role === "正文" ? [genre] : [genre ?? "", data.genre];

function foreignLines(blocks: readonly Block[], genres: (string | null)[], file: VFile) {
  const lines = blocks.filter(isWords);
  const found = otherKind(genres, lines.map(wording));
  if (found) tell(lines[found.at]!, `此行像“${found.name}”的内容`, file);
}

/** `2023年一季度全县国民经济主要指标`, or less of it over a table, in what has no figures */
function figures(blocks: readonly Block[], genre: string | null, file: VFile) {
  for (const [at, block] of blocks.entries()) {
    const isOverTable = blocks[at + 1]?.type === "table";
    if (isWords(block) && isNearlyFiguresTitle(tight(wording(block)), genre, isOverTable))
      tell(block, "此行像另一件公文的标题", file);
  }
}

const isWords = (block: Block) =>
  (block.type === "paragraph" && block.data?.frame === undefined) || block.type === "heading";

function tell(block: Block, what: string, file: VFile) {
  doubt(file, "limit", `${what}，却在另一类公文之中；请核对是否漏分了一件`, {
    place: block.position,
    actual: wording(block).trim(),
  });
}
