import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { artefacts, isOfTwo } from "../../grammar/artefacts.ts";
import { fold } from "../../grammar/fold.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode, Paragraph } from "../../nodes.ts";
import { holdersIn } from "../../walk.ts";

/** So many lines in a row are two columns. */
const COLUMNS = 2;

/**
 * Says where a program that took the text out of a PDF or a picture has left
 * its own marks: signs without letters, two columns in one line.
 */
export function checkArtefacts(decree: DecreeNode, file: VFile) {
  const lines = holdersIn(decree).filter(
    ({ node, frame }) => node.type !== "cell" || frame === undefined,
  );
  for (const { node } of lines) {
    const sign = artefacts.sign.exec(wording(node))?.[0];
    if (sign !== undefined)
      doubt(file, "sign", `此行有没有译出的字符“${sign}”；请对照原刊，在勘误 corrections 中补正`, {
        place: node.position,
        actual: sign,
      });
  }
  const paragraphs = lines.map(({ node }) => node).filter(isPlain);
  runsOf(
    paragraphs,
    (words) => isOfTwo(fold(words)),
    COLUMNS,
    (first, count) =>
      doubt(file, "columns", `此处连续${count}行像是左右两栏并成了一行；未拆分，请对照原刊`, {
        place: first.position,
        actual: wording(first).slice(0, 20),
      }),
  );
}

const isPlain = (node: { type: string; data?: unknown }): node is Paragraph =>
  node.type === "paragraph";

/** Tells of every run of so many paragraphs or more that are alike. */
function runsOf(
  paragraphs: readonly Paragraph[],
  isAlike: (words: string) => boolean,
  least: number,
  tell: (first: Paragraph, count: number) => void,
) {
  let run: Paragraph[] = [];
  for (const paragraph of [...paragraphs, undefined]) {
    if (paragraph && !paragraph.data?.frame && isAlike(wording(paragraph))) {
      run.push(paragraph);
      continue;
    }
    if (run.length >= least) tell(run[0]!, run.length);
    run = [];
  }
}
