import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { attachments } from "../../grammar/attachments.ts";
import { orderOf } from "../../grammar/canonical.ts";
import { tight, titleKey } from "../../grammar/fold.ts";
import { genreOf, isIssued } from "../../grammar/genres.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { isOrderHead } from "../../grammar/orders.ts";
import { relations } from "../../grammar/relations.ts";
import { carrying, forwards, mayPublish, publishes, publishing } from "../../grammar/sends-on.ts";
import { carrier, matterOf } from "../../grammar/titles.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import { ALIKE, likeness } from "../decrees/alike.ts";

type Fields = DecreeNode["data"]["fields"];

/**
 * A 令 or 公告 that publishes a text, 现予公布, and has none, or whose text is the title of the
 * document behind it: that may have been taken for one of its own.
 */
export function publishesNothing(decree: DecreeNode, next: DecreeNode | undefined, file: VFile) {
  const { fields } = decree.data;
  if (!isOrder(fields) || carriesText(fields)) return;
  const words = opening(decree).filter(
    (line) => publishes.test(line) || (isUntitled(fields) && mayPublish.test(line)),
  );
  const behind = next && titleKey(next.data.fields.title);
  const names = words.some((line) => behind && titleKey(line).includes(behind));
  const isNext = next && (namesNearly(decree, next) || isOrphan(decree, next, publishing));
  if (!names && !isNext && (words.length === 0 || !isUntitled(fields))) return;
  doubt(file, "limit", "此件说现予公布，却没有找到所公布的文本；请核对后面一件是否即是", {
    place: decree.position && { start: decree.position.start, end: decree.position.start },
    actual: fields.title,
  });
}

/** Whether the first lines name, in 《》, nearly what the next document is called, which has no number: one of the two may be damaged. */
function namesNearly(decree: DecreeNode, { data: { fields } }: DecreeNode, says?: RegExp): boolean {
  if (fields.number !== null) return false;
  const title = titleKey(fields.title);
  return opening(decree)
    .filter((line) => !says || says.test(line))
    .flatMap((line) => matchesOf(line.slice(0, LONGEST), attachments.named))
    .some(
      ({ groups }) =>
        likeness(titleKey(groups!.what!), title) >= ALIKE && sameKind(groups!.what!, fields.title),
    );
}

/**
 * Whether a document without number and office is of a kind that others issue, and the one before
 * says that it issues something: its own text, however damaged the names of both are.
 */
function isOrphan(decree: DecreeNode, { data: { fields } }: DecreeNode, says: RegExp): boolean {
  const title = tight(fields.title);
  const isBare = fields.number === null && fields.section === decree.data.fields.section;
  if (!isBare || matterOf(title) !== undefined || !isIssuedKind(fields.genre)) return false;
  return opening(decree).some((line) => says.test(line));
}

const isIssuedKind = (genre: string | null) => genre !== null && isIssued.has(genre);

/** Whether a document has a text behind it that is printed. */
const carriesText = ({ texts }: Fields) => texts.some(({ omitted }) => !omitted);

/** Of the same kind, or of none where it is damaged: `《…管理条》例`. */
function sameKind(one: string, two: string): boolean {
  const [first, second] = [genreOf(tight(one)), genreOf(tight(two))];
  return first === second || first === null || second === null;
}

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
export const opening = ({ children }: DecreeNode) =>
  (children.find((child) => child.type === "part")?.children ?? [])
    .slice(0, PREFACE)
    .map((block) => tight(wording(block)));

/** So many lines may stand before 现予公布. */
const PREFACE = 3;

/**
 * A document without a number, or any behind a 转发, that is called nearly as the matter of the one
 * before, which carries no text, or as what that one forwards by its words: the text that belongs
 * to it, where its title is damaged (`…办公厅末发…关于加强采砂管理意见的通知`).
 */
export function carriedApart(decree: DecreeNode, next: DecreeNode | undefined, file: VFile) {
  if (!next || carriesText(decree.data.fields)) return;
  const isForwarding =
    forwards.test(tight(decree.data.fields.title)) || sendsOn(decree, next.data.fields.number);
  if (next.data.fields.number !== null && !isForwarding) return;
  const least = isForwarding ? NEARLY : ALIKE;
  const isNamed = mattersAlike(decree, next, least) || namesNearly(decree, next, relations.issuing);
  const isNumbered = cites(decree, next.data.fields.number);
  if (!isNamed && !isNumbered && !isOrphan(decree, next, carrying)) return;
  const like = isNamed ? "此件与前一件题名相近" : "前一件说有所转发、印发，却没有文本";
  const why = isNumbered ? `前一件所转发的是“${next.data.fields.number}”，即此件的文号` : like;
  doubt(file, "limit", `${why}；请核对此件是否就是前一件所转发、印发的文本`, {
    place: next.position && { start: next.position.start, end: next.position.start },
    actual: next.data.fields.title,
  });
}

/** Whether a document names another by its number. */
const cites = ({ data: { fields } }: DecreeNode, number: string | null) =>
  number !== null && fields.marks.citations.some((one) => one.number === number);

/** Whether its first lines send on what has a number: `现将…的通知》(省水〔2021〕8号)转发给你们` */
const sendsOn = (decree: DecreeNode, number: string | null) =>
  number !== null &&
  opening(decree).some((line) => carrying.test(line) && line.includes(tight(number)));

/** So near are the titles of a 转发 and of what it forwards, two characters of a short one damaged. */
const NEARLY = 0.6;

function mattersAlike(decree: DecreeNode, next: DecreeNode, least: number): boolean {
  const [matter, own] = [decree, next].map(({ data }) => matterKey(data.fields.title));
  return matter !== undefined && own !== undefined && likeness(matter, own) >= least;
}

/** A title from its last 关于 on. */
function matterKey(title: string): string | undefined {
  const at = title.lastIndexOf("关于");
  return at === -1 ? undefined : titleKey(title.slice(at)).replace(carrier, "");
}
