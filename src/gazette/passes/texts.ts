import type { Point } from "unist";
import type { VFile } from "vfile";
import { spanning, wording } from "../edit.ts";
import { letterheadKind } from "../grammar/agencies.ts";
import { orderNumber } from "../grammar/canonical.ts";
import { tight, titleKey } from "../grammar/fold.ts";
import { genreOf } from "../grammar/genres.ts";
import { doubt } from "../message.ts";
import type { Block, DecreeNode, IssueRoot, Part } from "../nodes.ts";
import { viewOf } from "../view.ts";
import { takeBack, takeBetween } from "./frame/back.ts";
import { closingOf } from "./frame/closing.ts";
import { frameOf } from "./texts/closing.ts";
import { cutTexts } from "./texts/cut.ts";
import { type Expected, expectedOf } from "./texts/expected.ts";
import { kindOfOrder } from "./texts/order-of-its-own.ts";

/**
 * Cuts what follows the main text into attachments and issued texts, takes the
 * 版记 out of the text, and lists what is named but not printed.
 * Reads: the part 正文 and the blocks behind it.
 * Writes: parts with role, title, kind, and `data.frame` of their own signature
 * and date; `texts`; keywords, copies, printed,
 * registration; a title for a 令 and for a document that prints none.
 */
export function texts(tree: IssueRoot, file: VFile) {
  for (const node of tree.children) if (node.type === "decree") readTexts(node, file);
}

function readTexts(node: DecreeNode, file: VFile) {
  const at = node.children.findIndex(({ type }) => type === "part");
  if (at === -1) return;
  const { fields } = node.data;
  const [main, ...rest] = node.children.splice(at) as [Part, ...Block[]];
  const order = kindOfOrder(fields, main.children);
  if (order) fields.genre = order;
  const expected = expectedOf(order ? "" : fields.title, main.children);
  const open = rest.length === 0 && !main.children.some(isClosing);
  const views = (open ? main.children : rest).map(viewOf);
  const back = takeBack(views, fields);
  const between = open ? [] : takeBetween(views, fields);
  const cut = cutTexts(views, expected, open);
  if (open) main.children = cut.before;
  else if (cut.before.length > 0) {
    closedTwice(cut.before, file);
    main.children.push(...cut.before);
  }
  cut.parts.forEach(frameOf);
  for (const part of cut.strange) unannounced(part, main, file);
  for (const part of cut.parts) unprinted(part, expected, main, file);
  const parts = [main, ...cut.parts];
  let last = node.children.at(-1)?.position?.end ?? node.position?.start;
  for (const part of parts) last = place(part, last);
  const [over, under] = [between, back].map((lines) => lines.map(({ block }) => block));
  node.children.push(main, ...over!, ...cut.parts, ...under!);
  fields.texts = cut.parts.map(({ data: { role, title, genre, omitted } }) => ({
    role: role === "印发" ? "印发" : "附件",
    title,
    genre,
    omitted: omitted ?? false,
  }));
  nameOrder(node, cut.parts);
  if (fields.title === "") untitled(node, file);
}

/** What stands behind the signature without a label and under no name the document has said may be the next document. */
function unannounced({ data: { title }, position }: Part, main: Part, file: VFile) {
  const key = titleKey(title ?? "");
  const said = main.children.some((block) => key !== "" && titleKey(wording(block)).includes(key));
  if (said) return;
  doubt(
    file,
    "limit",
    `落款之后又有文字${title ? `“${title}”` : ""}，没有附件标签，正文也没有提到；请核对是否漏分了一件`,
    { place: position && { start: position.start, end: position.start } },
  );
}

/** Words behind the signature that are signed and dated once more may be another document, its head damaged. */
function closedTwice(behind: Block[], file: VFile) {
  const closing = closingOf(behind.map(viewOf), 0, { byName: false, issuers: [] });
  if (!closing?.date || closing.from === 0 || closing.signatures.length === 0) return;
  doubt(file, "limit", "落款之后又有文字，并另有落款；请核对是否漏分了一件", {
    place: behind[0]!.position,
    actual: wording(behind[0]!).trim(),
  });
}

/** An attachment that the document lists, without saying that it is left out, and that does not follow. */
function unprinted(
  { children, data: { title } }: Part,
  expected: readonly Expected[],
  main: Part,
  file: VFile,
) {
  const key = titleKey(title ?? "");
  const listed = expected.some((one) => one.role === "附件" && one.key === key && !one.omitted);
  if (children.length > 0 || !listed) return;
  const line = main.children.find(
    (block) =>
      block.type === "paragraph" &&
      block.data?.frame === "附件说明" &&
      titleKey(wording(block)).includes(key),
  );
  doubt(file, "attachment", `附件说明列有“${title}”，其后没有印出；记作未印，请核对底本是否漏识`, {
    place: line?.position ?? main.position,
    actual: title ?? "",
    expected: ["附件的文本，或注明（略）"],
  });
}

/** 署名, 日期 or 附注: the main text is closed. */
const isClosing = (block: Block) =>
  block.type === "paragraph" && ["署名", "日期", "附注"].includes(block.data?.frame ?? "");

/** A part reaches from its first block to its last; one without words stands behind what is before it. */
function place(part: Part, before: Point | undefined): Point | undefined {
  const position = spanning(part.children) ?? (before && { start: before, end: before });
  if (position) part.position = position;
  return position?.end;
}

/** A 令 is titled by what it issues, a 公告 without title by its head. */
function nameOrder(node: DecreeNode, parts: Part[]) {
  const { fields } = node.data;
  if (fields.title !== "") return;
  const issued = parts.find(({ data }) => data.role === "印发" && data.title);
  const kind = orderNumber.exec(fields.number ?? "")?.groups?.kind ?? kindOfHead(node);
  if (issued) fields.title = issued.data.title!;
  else if (kind) fields.title = `${fields.issuer.join(" ")}${kind}`;
  fields.genre ??= kind ?? null;
}

/** `某市人民代表大会常务委员会|公告` over a text without number. */
const kindOfHead = ({ children: [first] }: DecreeNode) =>
  first?.type === "paragraph" && first.data?.frame === "机关"
    ? genreOf(letterheadKind.exec(tight(wording(first)))?.[0] ?? "")
    : null;

/** A document without a title is called by the first text it carries, and the editor is told. */
function untitled({ data: { fields }, children }: DecreeNode, file: VFile) {
  fields.title = fields.texts.find(({ title }) => title)?.title ?? "(无题)";
  fields.genre ??= genreOf(tight(fields.title));
  doubt(file, "title", `没有认出标题，暂称“${fields.title}”；请在勘误 fields 中写明 title`, {
    place: children[0]?.position,
    expected: ["标题"],
  });
}
