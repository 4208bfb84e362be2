import { officesIn } from "../../grammar/agencies.ts";
import { genresAddressed } from "../../grammar/attachments.ts";
import { dateLine } from "../../grammar/dates.ts";
import { isRecipients } from "../../grammar/recipients.ts";
import type { Part } from "../../nodes.ts";
import { type View, viewOf } from "../../view.ts";
import { closingOf } from "../frame/closing.ts";
import { setFrame } from "../frame/set-frame.ts";

/** Who signs, when, and what is noted under it: no text needs more lines. */
const TAIL = 12;

/**
 * Marks the frame of a forwarded, issued or attached text: whom it addresses,
 * who signed it and when, under its title or at its end. They are its own, and
 * say nothing of the document that carries it.
 */
export function frameOf({ children, data }: Part) {
  const views = children.map(viewOf);
  const head = views.findLastIndex(({ block }) => isHead(block)) + 1;
  const start = signedAbove(views, head);
  const first = views[start];
  if (first?.block.type === "paragraph" && data.role === "印发" && isAddressed(data.genre, first))
    setFrame(first, "主送");
  const from = Math.max(start, views.length - TAIL);
  const closing = closingOf(views, from, { byName: false, issuers: [] });
  if (!closing || closing.to !== views.length || closing.from <= start) return;
  const { signatures, date, notes } = closing;
  if (date) setFrame(views[date.at]!, "日期");
  for (const { at } of signatures) setFrame(views[at]!, "署名");
  for (const at of notes) setFrame(views[at]!, "附注");
}

const isHead = (block: Part["children"][number]) =>
  (block.type === "heading" && block.children[0]?.type !== "lead") ||
  (block.type === "paragraph" && ["附件标签", "题注"].includes(block.data?.frame ?? ""));

const isAddressed = (genre: string | null, { text }: View) =>
  genresAddressed.has(genre ?? "") && isRecipients(text);

/** `州教育局` / `（2020年3月25日）` under the title; gives the first line of the text. */
function signedAbove(views: View[], head: number): number {
  let at = head;
  while (views[at] && officesIn(views[at]!.text)) at++;
  const dated = views[at] && dateLine(views[at]!.text);
  if (at === head || !dated) return head;
  for (const view of views.slice(head, at)) setFrame(view, "署名");
  setFrame(views[at]!, "日期");
  return at + 1;
}
