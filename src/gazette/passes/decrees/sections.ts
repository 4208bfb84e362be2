import { officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { tight } from "../../grammar/fold.ts";
import { bareKind, genreOf, officeAndKind } from "../../grammar/genres.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { isNoticeTitle } from "../../grammar/orders.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { quoted, standing } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { endsTitle } from "./head-line.ts";
import { isNumber } from "./numbered.ts";
import { isTitleLine, isWholeTitle } from "./title-line.ts";
import { titleBelow } from "./titles.ts";

/**
 * Marks the lines that name a section between documents: `● 县政府文件`, `【公告】`,
 * and any line that spells a section of the contents again.
 */
export function markSections(views: View[], known: readonly string[]): View[] {
  const names = new Set(known.map(tight));
  for (const [at, view] of views.entries()) {
    const name = sectionName(view, names);
    const own =
      name ?? (isAlone(views, at) ? sectionLine.plain.exec(view.tight)?.groups?.name : "");
    if (own && !isTitle(views, at)) view.section = own;
  }
  return views;
}

/** What looks like the name of a section and is a title, or the end of one. */
const isTitle = (views: View[], at: number) =>
  endsTitle(views, at) ||
  endsReading(views, at) ||
  isTitledLikeSection(views, at) ||
  isOverOwnNumber(views, at);

/** `政策解读` under `《某县…的通知》`: the second line of a title. */
function endsReading(views: View[], at: number): boolean {
  const above = views[at - 1]?.tight ?? "";
  return quoted.test(above) && standing.test(`${above}${views[at]!.tight}`);
}

/** `大事记` once more under `【大事记】`: the title of what stands in that section. */
const isTitledLikeSection = (views: View[], at: number) =>
  views[at - 1]?.section === views[at]!.tight &&
  genreOf(views[at]!.tight) !== null &&
  views[at + 1] !== undefined &&
  !isWholeTitle(views[at + 1]!.tight);

/** `政策问答` between the day that closes a document, or the front of the issue, and the title of the next. */
function isAlone(views: View[], at: number): boolean {
  const [{ tight: line, block }, below] = [views[at]!, views[at + 1]];
  if (!below || block.type !== "paragraph" || bareKind.test(line)) return false;
  if (isWholeTitle(line) || !isEnd(views[at - 1])) return false;
  return isTitleLine(below) && (isWholeTitle(below.tight) || isOverNumber(views, at));
}

/** `松溪县人民政府公告` over `松政告〔2002〕3号` is a title, whose kind its number is of. */
function isOverOwnNumber(views: View[], at: number): boolean {
  const { office } = officeAndKind.exec(views[at]!.tight)?.groups ?? {};
  return office !== undefined && officesIn(office) !== null && isNumber(views[at + 1]);
}

const isEnd = (above: View | undefined) =>
  above === undefined ||
  dateLine(above.text) !== undefined ||
  publicityOf(above.folded) !== undefined;

/** The lines behind are a title over two lines or three, with its number under it. */
function isOverNumber(views: View[], at: number): boolean {
  const title = titleBelow(views, at);
  return title !== undefined && isNumber(views[title[1]]);
}

function sectionName({ tight: line, block, lex }: View, known: Set<string>): string | undefined {
  if (block.type !== "paragraph" || line.length > 40) return undefined;
  const marked = sectionLine.bracketed.exec(line) ?? sectionLine.bulleted.exec(line);
  if (marked) return marked.groups!.name;
  if (known.has(line)) return line;
  const { name: numbered, part } = sectionLine.numbered.exec(line)?.groups ?? {};
  if (numbered && (known.has(numbered) || (part && sectionLine.plain.test(numbered))))
    return numbered;
  const plain = lex.hashes > 0 ? sectionLine.plain.exec(line)?.groups?.name : undefined;
  return plain && !isNoticeTitle(plain) && !standing.test(plain) ? plain : undefined;
}
