import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { attachments } from "../../grammar/attachments.ts";
import { orderOf } from "../../grammar/canonical.ts";
import { tight, titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { headOf, mayPublish, publishes } from "../../grammar/limits.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { numberLine } from "../../grammar/numbers.ts";
import { isOrderHead } from "../../grammar/orders.ts";
import { standing } from "../../grammar/titles.ts";
import { doubt } from "../../message.ts";
import type { Block, DecreeNode, IssueRoot } from "../../nodes.ts";
import { type Holder, holdersIn } from "../../walk.ts";
import { ALIKE, likeness } from "../decrees/alike.ts";

/**
 * Says where the cut between documents is doubtful: what looks like the head
 * of a document stands inside another, or a document has nothing of a head and
 * the contents do not name it.
 */
export function checkLimits(tree: IssueRoot, decrees: DecreeNode[], file: VFile) {
  const listed = new Set(tree.data.entries.map(({ decree }) => decree));
  const marked = hasMarkedSections(tree);
  for (const [at, decree] of decrees.entries()) {
    const cited = new Set(decree.data.fields.marks.citations.map(({ number }) => number));
    for (const holder of holdersIn(decree))
      if (!isForwardedNumber(holder, decree)) inside(holder, cited, marked, file);
    publishesNothing(decree, decrees[at + 1], file);
    if (!listed.has(String(decree.data.fields.order))) headless(decree, file);
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

/** A number that the document cites is that of a text it forwards. */
function inside(
  { node, frame, isTitle }: Holder,
  cited: Set<string | null>,
  marked: boolean,
  file: VFile,
) {
  if (frame || node.type === "cell") return;
  const words = wording(node);
  const inBrackets = marked && sectionLine.inBrackets.test(tight(words));
  const what =
    words.length < 300 ? (headOf(tight(words)) ?? (inBrackets ? "栏目" : undefined)) : undefined;
  if (!what || (isTitle && what !== "栏目") || cited.has(numberLine(words)?.canonical ?? ""))
    return;
  doubt(file, "limit", `此行像另一件公文的${what},却在前一件之中;请核对是否漏分了一件`, {
    place: node.position,
    actual: words.trim(),
  });
}

type Fields = DecreeNode["data"]["fields"];

/**
 * A 令 or 公告 that publishes a text, 现予公布, and has none, or whose text is the title of the
 * document behind it: that may have been taken for one of its own.
 */
function publishesNothing(decree: DecreeNode, next: DecreeNode | undefined, file: VFile) {
  const { fields } = decree.data;
  if (!isOrder(fields) || fields.texts.length > 0) return;
  const words = opening(decree).filter(
    (line) => publishes.test(line) || (isUntitled(fields) && mayPublish.test(line)),
  );
  const behind = next && titleKey(next.data.fields.title);
  const names = words.some((line) => behind && titleKey(line).includes(behind));
  if (!names && !(next && namesNearly(decree, next)) && (words.length === 0 || !isUntitled(fields)))
    return;
  doubt(file, "limit", "此件说现予公布,却没有找到所公布的文本;请核对后面一件是否即是", {
    place: decree.position && { start: decree.position.start, end: decree.position.start },
    actual: fields.title,
  });
}

/** Whether the first lines name, in 《》, nearly what the next document is called, which has no number: one of the two may be damaged. */
function namesNearly(decree: DecreeNode, { data: { fields } }: DecreeNode): boolean {
  if (fields.number !== null) return false;
  const title = titleKey(fields.title);
  return opening(decree)
    .flatMap((line) => [...line.slice(0, LONGEST).matchAll(attachments.named)])
    .some(
      ({ groups }) =>
        likeness(titleKey(groups!.what!), title) >= ALIKE && sameKind(groups!.what!, fields.title),
    );
}

const sameKind = (one: string, two: string) =>
  genreOf(tight(one)) === genreOf(tight(two)) || genreOf(tight(two)) === null;

/** So much of a line is looked at. */
const LONGEST = 500;

/** A 令, 公告 or 通告, by its number or, where that is damaged, by its head. */
const isOrder = ({ number, title }: Fields) => orderOf(number) !== undefined || isOrderHead(title);

/** A 令 without the title of what it publishes is called by its head. */
function isUntitled({ number, title }: Fields): boolean {
  const order = orderOf(number);
  return order ? tight(title) === `${order.issuer}${order.kind}` : isOrderHead(title);
}

/** The first lines of a document's text, tight. */
const opening = ({ children }: DecreeNode) =>
  (children.find((child) => child.type === "part")?.children ?? [])
    .slice(0, PREFACE)
    .map((block) => tight(wording(block)));

/** So many lines may stand before 现予公布. */
const PREFACE = 3;

/** Neither number nor date, or no text: a line may have been taken for a title. */
function headless({ data: { fields }, position, children }: DecreeNode, file: VFile) {
  if (standing.test(tight(fields.title))) return;
  const isEmpty = !children.some((child) => child.type === "part" && child.children.length > 0);
  if (!isEmpty && (fields.number !== null || fields.date !== null)) return;
  const lacks = isEmpty ? "没有正文" : "没有文号和成文日期";
  doubt(file, "limit", `“${fields.title}”${lacks},目录也未列;请核对是否误分了一件`, {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
  });
}
