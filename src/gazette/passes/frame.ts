import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { spanning } from "../edit.ts";
import { orderNumber } from "../grammar/canonical.ts";
import { tight } from "../grammar/fold.ts";
import { bareKind, period } from "../grammar/genres.ts";
import type { Block, DecreeNode, IssueRoot, Part } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { type View, viewOf } from "../view.ts";
import { readFrom } from "./decrees/record-of.ts";
import { readAttached } from "./frame/attached.ts";
import { type Closing, closingOf } from "./frame/closing.ts";
import { guarded } from "./frame/guarded.ts";
import { issuerOf } from "./frame/issuer.ts";
import { readNumberInFront } from "./frame/number-in-front.ts";
import { readClosing } from "./frame/read-closing.ts";
import { signedUnder } from "./frame/signed-under.ts";
import { dateOfHead, dayOfNumber, readNumberAtEnd, readTitleNotes } from "./frame/title-note.ts";
import { readTop } from "./frame/top.ts";

/**
 * Reads the frame of each document's main text: 主送机关, 附件说明, 署名, 成文日期, 附注.
 * Reads: the blocks behind title and number.
 * Writes: `data.frame` of paragraphs, the part 正文 (to the end of the document
 * when nothing closes the text), recipients, signer, date, publicity, issuer.
 */
export function frame(tree: IssueRoot, file: VFile, context: Context) {
  for (const node of tree.children) {
    if (node.type !== "decree") continue;
    readFrame(node, file);
    const { fields } = node.data;
    fields.issuer = issuerOf(node, tree.data.facts, context.site);
    if (fields.genre === null && isChronicle(fields)) fields.genre = CHRONICLE;
    if (bareKind.test(tight(fields.title)))
      fields.title = `${fields.issuer.join(" ")}${fields.title}`;
  }
}

const CHRONICLE = "大事记";

/** `2014年1—2月` in the section 大事记: the time it covers is its title, the section says what it is. */
const isChronicle = ({ title, section }: Decree) =>
  period.test(tight(title)) && tight(section ?? "").endsWith(CHRONICLE);

function readFrame(node: DecreeNode, file: VFile) {
  const { fields } = node.data;
  const first = node.children.findIndex((child) => !isHead(child));
  const views = (first === -1 ? [] : (node.children.splice(first) as Block[])).map(viewOf);
  const start = readTop(views, fields);
  const byName = isOrder(node);
  const isDated = (fields.date ?? dateOfHead(node)) !== null;
  const found =
    closingOf(views, start, { byName, issuers: fields.issuer.map(tight) }) ??
    (isDated ? signedUnder(views, start, byName) : undefined);
  const closing = ownClosing(found, fields, dateOfHead(node), dayOfNumber(node));
  if (closing) readClosing(views, closing, fields, file);
  readTitleNotes(views.slice(0, start), fields, file);
  readNumberAtEnd(views.slice(start), fields);
  readNumberInFront(views[start], fields);
  fields.date ??= dateOfHead(node);
  readRecorded(node);
  if (fields.publicity === null) guarded([...node.children.map(asView), ...views], file);
  const end = closing?.to ?? views.length;
  readAttached(views, start, closing?.from ?? end);
  node.children.push(mainText(views.slice(0, end)), ...views.slice(end).map(({ block }) => block));
}

const asView = (child: Block | Part) => viewOf(child as Block);

/**
 * A day under the title is the document's own: an office that signs below on
 * another day, and is not the one that issues it, signs a text that it carries;
 * so does a day without an office where one stands beside the number.
 */
function ownClosing(
  closing: Closing | undefined,
  { issuer, date }: Decree,
  dayOfHead: string | null,
  dayOfNumber: string | null,
): Closing | undefined {
  const day = date ?? dayOfHead;
  const offices = closing?.signatures.flatMap((one) => one.offices) ?? [];
  const isOther = day !== null && closing?.date?.iso !== day && issuer.length > 0;
  const isOwn = offices.some((office) => issuer.some((one) => one.endsWith(office.slice(1))));
  const isSigned = offices.length > 0 || (dayOfNumber !== null && closing?.date !== undefined);
  return isOther && isSigned && !isOwn ? undefined : closing;
}

const isHead = (child: Block | Part) =>
  (child.type === "paragraph" && HEAD.includes(child.data?.frame ?? "")) || isRecorded(child);
const HEAD = ["标题", "文号", "机关", "著录", "登记号"];

const isRecorded = (child: Block | Part): child is Block =>
  (child.type === "paragraph" || child.type === "table") && child.data?.frame === "著录";

/** What a web page's record says and the document itself does not. */
function readRecorded({ children, data: { fields } }: DecreeNode) {
  const { date, publicity, registration } = readFrom(children.filter(isRecorded));
  fields.date ??= date ?? null;
  fields.publicity ??= publicity ?? null;
  fields.registration ??= registration ?? null;
}

/** A 令 is signed by a person, whose name may stand alone. */
const isOrder = ({ data: { fields } }: DecreeNode) =>
  fields.genre === "令" || orderNumber.exec(fields.number ?? "")?.groups?.kind === "令";

function mainText(views: View[]): Part {
  const children = views.map(({ block }) => block);
  const position = spanning(children);
  const data = { role: "正文" as const, anchor: null, title: null, genre: null };
  return { type: "part", children, data, ...(position && { position }) };
}
