import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { tight, titleKey } from "../../grammar/fold.ts";
import { apart, begunBroken, headOf } from "../../grammar/limits.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { numberLine } from "../../grammar/numbers.ts";
import { isOrderHead } from "../../grammar/orders.ts";
import { standing } from "../../grammar/titles.ts";
import { doubt } from "../../message.ts";
import type { Block, DecreeNode, IssueRoot } from "../../nodes.ts";
import { type Holder, holdersIn, textsIn } from "../../walk.ts";
import { carriedApart, opening, publishesNothing } from "./publishing.ts";

/**
 * Says where the cut between documents is doubtful: what looks like the head
 * of a document stands inside another, or a document has nothing of a head and
 * the contents do not name it.
 */
export function checkLimits(tree: IssueRoot, decrees: DecreeNode[], file: VFile) {
  const listed = new Set(tree.data.entries.map(({ decree }) => decree));
  const marked = hasMarkedSections(tree);
  for (const [at, decree] of decrees.entries()) {
    const { citations } = decree.data.fields.marks;
    const cited = new Set(citations.map(({ number }) => number));
    const ended = new Set(citations.flatMap((one) => (one.relation === "废止" ? one.line : [])));
    for (const holder of holdersIn(decree)) {
      const isRepealed = ended.has(holder.node.position?.start.line ?? 0);
      if (!isRepealed && !isForwardedNumber(holder, decree))
        inside(holder, { cited, marked }, file);
    }
    publishesNothing(decree, decrees[at + 1], file);
    carriedApart(decree, decrees[at + 1], file);
    const isListed = listed.has(String(decree.data.fields.order));
    headless(decree, isListed, file);
    if (isListed) continue;
    curt(decree, file);
    broken(decree, file);
  }
}

/** Whether the issue prints the names of its sections between its documents in brackets: `【市情数据】` */
const hasMarkedSections = ({ children }: IssueRoot) =>
  children.some(
    (child) => child.type === "stray" && child.children.some((block) => isMarked(block)),
  );

const isMarked = (block: Block) => sectionLine.bracketed.test(tight(wording(block)));

/** The number right under the title of a text that the document forwards and names: that text's own. */
function isForwardedNumber({ node, part }: Holder, decree: DecreeNode): boolean {
  const { role, title } = part.data;
  if (role !== "印发" || !title || !numberLine(wording(node))) return false;
  const at = part.children.slice(0, FORWARDED + 1).indexOf(node as Block);
  if (at < 1) return false;
  const key = titleKey(title);
  return opening(decree).some((line) => titleKey(line).includes(key));
}

/** So far down a forwarded text has its number, its title over several lines. */
const FORWARDED = 3;

/** What a line stands in: the numbers that its document cites, and whether the issue marks its sections. */
interface Around {
  cited: Set<string | null>;
  marked: boolean;
}

/** A number that the document cites is that of a text it forwards; a line that names what it repeals begins nothing. */
function inside({ node, frame, isTitle }: Holder, { cited, marked }: Around, file: VFile) {
  const words = wording(node);
  if (frame || node.type === "cell" || words.length >= LONGEST) return;
  const line = tight(words);
  const isSection = marked && sectionLine.inBrackets.test(line);
  const what = headOf(line) ?? (isSection ? "栏目" : (headOf(firstOf(words)) ?? headOfLines(node)));
  if (!what || (isTitle && what !== "栏目") || cited.has(numberLine(words)?.canonical ?? ""))
    return;
  doubt(file, "limit", `此行像另一件公文的${what}，却在前一件之中；请核对是否漏分了一件`, {
    place: node.position,
    actual: words.trim(),
  });
}

/** So long are a head and what may have been joined to it. */
const LONGEST = 300;

/** A longer line that was joined to another is a sentence that names a document. */
const ONE_LINE = 45;

/** The same of each line of a paragraph that was joined from several: a head without a stop may have been joined to its text. */
function headOfLines(node: Holder["node"]) {
  const lines = Map.groupBy(textsIn(node), ({ position }) => position?.start.line);
  if (lines.size < 2) return undefined;
  return [...lines.values()]
    .map((texts) => tight(wording(texts)))
    .map((line) => (line.length <= ONE_LINE ? headOf(line) : undefined))
    .find(Boolean);
}

/** `某府函〔2022〕41号` of a line that says behind it, apart, who signed: `签发人：刘建国` */
const firstOf = (words: string) => tight(words.trim().split(apart)[0]!);

/** `政解读`: so few characters, and no name that such a document has, may be the damaged name of a section. */
function curt({ data: { fields }, position }: DecreeNode, file: VFile) {
  const title = tight(fields.title);
  const isName = sectionLine.plain.test(title) || standing.test(title) || isOrderHead(title);
  if (title.length > CURT || isName || fields.number !== null) return;
  doubt(file, "title", `标题只有“${fields.title}”；请核对是否有脱字，或本是栏目的名称`, {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
    expected: ["标题"],
  });
}

/** `〕省人民政府令`, `、桐岭市…公告`: the first character is damaged, or another stood before it. */
function broken({ data: { fields }, position }: DecreeNode, file: VFile) {
  if (!begunBroken.test(tight(fields.title))) return;
  doubt(file, "title", `标题“${fields.title}”以标点开头；请核对是否有脱字或识别之误`, {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
    expected: ["标题"],
  });
}

/** No document is called by fewer characters. */
const CURT = 4;

/** Words that are no frame, or a table, a picture: a title and the note under it are no document. */
const isText = (block: Block) => block.type !== "paragraph" || block.data?.frame === undefined;

/** Neither number nor date, or no text: a line may have been taken for a title; an entry, where it is listed without a text. */
function headless(
  { data: { fields }, position, children }: DecreeNode,
  isListed: boolean,
  file: VFile,
) {
  const isEmpty = !children.some((child) => child.type === "part" && child.children.some(isText));
  const isKnown = isListed ? !isEmpty : standing.test(tight(fields.title));
  if (isKnown || (!isEmpty && (fields.number !== null || fields.date !== null))) return;
  const lacks = isEmpty ? "没有正文" : "没有文号和成文日期";
  const where = isListed ? "" : "，目录也未列";
  doubt(file, "limit", `“${fields.title}”${lacks}${where}；请核对是否误分了一件`, {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
  });
}
