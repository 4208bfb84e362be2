import type { VFile } from "vfile";
import { openingOf } from "../../grammar/markers.ts";
import { doubt } from "../../message.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { recordEnd } from "./record-of.ts";
import { withRecord } from "./recorded.ts";
import { hasSubstance } from "./select.ts";
import { isTitleAt, isTitleLine, linesToKind } from "./title-line.ts";
import { untitledNumber } from "./untitled.ts";

/**
 * A raw file that is one document without number, its title known by its kind, by how it is set, or not
 * at all, as under a web page's record. Where others follow, it may as well be a masthead and contents that were not recognised.
 */
export function wholeFile(kept: Candidate[], views: View[], file: VFile) {
  const end = kept[0]?.from ?? views.length;
  const from = views.findIndex(({ section }) => section === undefined);
  if (from === -1 || from >= end) return;
  const below = recordEnd(views, from);
  const lines =
    linesToKind(views, from) || (isHeaded(views[from]!) ? 1 : linesCentred(views, from));
  const isRecorded = below > from && hasSubstance(views, below, end);
  const alone = kept.length === 0 && (isRecorded || isText(views.slice(from + lines), lines));
  if (!alone && !hasSubstance(views, 0, end)) return;
  if (kept.length > 0) leading(views[from]!, views[end]!, file);
  const untitled = withRecord({ from: below, body: below, numbers: [], key: "" }, views);
  kept.unshift(
    lines > 0 && from + lines < end ? untitledNumber(views, [from, from + lines]) : untitled,
  );
}

/** `# 春耕生产重点工作台账`: a title by its `#`, whatever kind it ends in. */
const isHeaded = (view: View) => view.lex.hashes > 0 && isTitleLine(view);

/** So many blanks, an ideographic space being two, stand in front of what is set in the middle, and so many in front of a paragraph. */
const MIDDLE = 8;
const INDENT = 4;
/** A title has so many lines at most. */
const LINES = 3;

/** How many lines are set in the middle of the page over a paragraph that is not: a title, whatever kind it ends in. */
function linesCentred(views: View[], from: number): number {
  let to = from;
  while (to < from + LINES && isTitleAt(views, to) && views[to]!.lex.indent >= MIDDLE) to++;
  const below = views[to];
  const isParagraph = below?.block.type === "paragraph" && below.lex.indent <= INDENT;
  return isParagraph ? to - from : 0;
}

/** Whether lines are a document's text, however short: a table, or provisions under a title of a known kind. */
const isText = (views: View[], titled: number) =>
  views.some(({ block, text }) => block.type === "table" || (titled > 0 && openingOf(text)));

function leading({ block, text }: View, { line }: View, file: VFile) {
  doubt(
    file,
    "limit",
    `第${line}行以前的这些行没有认作报头或目录，暂作一件公文；请核对，报头、目录有误字的在勘误 corrections 中改正`,
    { place: block.position, actual: text.slice(0, 20) },
  );
}
