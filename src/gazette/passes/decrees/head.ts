import type { VFile } from "vfile";
import { noFields } from "../../blank.ts";
import { spanning } from "../../edit.ts";
import { splitOffices } from "../../grammar/agencies.ts";
import { orderOf } from "../../grammar/canonical.ts";
import { elements } from "../../grammar/elements.ts";
import { fold, tight, unspaced } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import {
  numberAndRegistration,
  wholeBracketed,
  withoutApproval,
  withoutDay,
} from "../../grammar/numbers.ts";
import { isRecordLine } from "../../grammar/record.ts";
import { byName, matterOf, titleOf, withoutFootnote } from "../../grammar/titles.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode, FrameRole, IssueRoot } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { readFrom } from "./record-of.ts";
import { isTitleNote } from "./title-line.ts";

type Facts = IssueRoot["data"]["facts"];

/** A decree node with its first lines read: title, number, kind, issuer as the title has it. */
export function head(
  candidate: Candidate,
  views: View[],
  inside: View[],
  facts: Facts,
): DecreeNode {
  const { from, body, title, numbers, number, head: order, damaged, records = [] } = candidate;
  const lines = views.slice(from, body);
  const [againFrom, againTo] = candidate.again ?? [body, body];
  for (let at = from; at < Math.max(body, againTo); at++) {
    const view = views[at]!;
    if (at >= againFrom && isTitleNote(view)) continue;
    const isHead = order !== undefined && at <= order;
    if (records.some(([first, end]) => at >= first && at < end)) {
      frame(view, "著录");
      continue;
    }
    const isTitle = title !== undefined && at >= title[0] && at < title[1];
    frame(view, isTitle ? "标题" : numbers.includes(at) && !isHead ? "文号" : "机关");
  }
  const children = [...lines, ...inside].map(({ block }) => block);
  const position = spanning(children);
  const fields = noFields(facts);
  if (candidate.headless) fields.genre = "令";
  if (title) readTitle(fields, views.slice(...title), candidate.glued);
  const recorded = readFrom(
    records.flatMap((record) => views.slice(...record)).map(({ block }) => block),
  );
  const numbered = numbers.map((at) => numberAndRegistration(withoutDay(views[at]!.text)));
  fields.registration =
    numbered.find((one) => one.registration)?.registration ?? registeredOver(views, candidate);
  const printed =
    unspaced(numbered.map((one) => one.number).join(" ")) ||
    candidate.glued ||
    recorded.numberPrinted;
  fields.numberPrinted = printed ? withoutBrackets(withoutApproval(printed)) : null;
  if (number && !damaged) fields.number = number.canonical;
  if (numbers.length === 0) fields.number ??= recorded.number?.canonical ?? null;
  fields.number = withIssuer(fields.number, fields.issuer);
  fields.lines = [children[0]!.position!.start.line, children.at(-1)!.position!.end.line];
  return { type: "decree", children, data: { fields }, ...(position && { position }) };
}

/** `通告〔2023〕2号` under `某市人民政府关于…的通告` is that office's. */
const withIssuer = (number: string | null, issuer: readonly string[]) =>
  orderOf(number)?.issuer === "" ? `${issuer.join("、")}${number}` : number;

/** The registration on a line of its own over the number, or between it and the title. */
function registeredOver(views: View[], { from, numbers, title }: Candidate): string | null {
  const places = [...numbers, ...(title ? [title[0]] : [])];
  for (const view of views.slice(from, Math.max(from, ...places))) {
    if (numbers.some((at) => views[at] === view) || isTitleOf(views, title, view)) continue;
    const { id, code } = elements.registration.exec(view.tight)?.groups ?? {};
    if ((!id && !code) || isRecordLine(view.folded)) continue;
    frame(view, "登记号");
    return id ?? code ?? null;
  }
  return null;
}

const isTitleOf = (views: View[], title: Candidate["title"], view: View) =>
  title !== undefined && views.slice(...title).includes(view);

/** `（汴政〔2007〕26号）` without the brackets around it; the ordinal `（第三号）` is printed so. */
const withoutBrackets = (printed: string) =>
  wholeBracketed.exec(printed)?.groups?.number ?? printed;

function frame({ block }: View, role: FrameRole) {
  if (block.type === "paragraph") block.data = { ...block.data, frame: role };
  if (block.type === "table" && role === "著录") block.data = { ...block.data, frame: role };
}

/** The title the contents give a document that prints none; the editor is told. */
export function titledByContents(
  { data: { fields }, position }: DecreeNode,
  title: string,
  file: VFile,
) {
  if (fields.title !== "" || title === "" || orderOf(fields.number)) return;
  fields.title = title;
  fields.genre = genreOf(tight(title));
  const titled = matterOf(title);
  if (titled) fields.issuer = splitOffices(titled.issuer);
  doubt(file, "title", `正文没有印标题，用目录所列“${title}”；请核对原刊`, {
    place: position && { start: position.start, end: position.start },
    actual: title,
    expected: ["标题"],
  });
}

/** Says that an order begins with its words: neither whose it is nor which. */
export function withoutHead({ position }: DecreeNode, file: VFile) {
  doubt(file, "number", "此处像是一件令，而没有印令的名称和编号；number 留空，请核对原刊", {
    place: position && { start: position.start, end: position.start },
    expected: ["桐岭市人民政府令", "第38号"],
  });
}

/** Title, kind and issuer from the lines of the title; a number glued to it is cut off. */
function readTitle(fields: Decree, lines: View[], glued: string | undefined) {
  const words = lines.map(({ text }) => text).join(" ");
  const printed = glued ? words.slice(0, words.length - glued.length) : words;
  fields.title = titleOf(withoutFootnote(printed.trim()));
  fields.genre = genreOf(fold(fields.title));
  const titled = matterOf(glued ? fold(printed) : lines.map(closedUp).join(" "));
  if (!titled) return;
  const { office, name } = byName.exec(titled.issuer)?.groups ?? {};
  fields.issuer = splitOffices(office ?? titled.issuer);
  fields.signer = name ?? fields.signer;
}

/** A line of a title, folded; without its spaces where they only stretch it: `工 作 意 见 的 通 知` */
const closedUp = ({ folded, tight: line }: View) =>
  folded
    .trim()
    .split(" ")
    .every((word) => word.length <= 1)
    ? line
    : folded;
