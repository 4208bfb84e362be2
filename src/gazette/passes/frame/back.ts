import { elements } from "../../grammar/elements.ts";
import { unspaced } from "../../grammar/fold.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import type { FrameRole, Paragraph } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";

/** Reads one line of the 版记; false when it is something else. */
type Reader = (view: View, fields: Decree) => FrameRole | undefined;

const read: Reader[] = [
  ({ tight, text }, fields) => {
    if (!elements.keywords.test(tight)) return undefined;
    const words = text.replace(elements.keywordsLabel, "");
    fields.keywords = words.split(elements.between).filter((word) => word !== "");
    return "主题词";
  },
  ({ tight, text }, fields) => {
    if (!elements.copies.test(tight)) return undefined;
    const who = unspaced(text).replace(elements.copiesLabel, "");
    fields.copies = [fields.copies, who.endsWith("。") ? who.slice(0, -1) : who]
      .filter(Boolean)
      .join("；");
    return "抄送";
  },
  ({ tight, text }, fields) => {
    if (elements.printRun.test(tight)) return "印发";
    if (!elements.printed.test(tight)) return undefined;
    fields.printed = unspaced(text);
    return "印发";
  },
  ({ tight, text }, fields) => {
    const groups = elements.registration.exec(tight)?.groups;
    if (!groups) return undefined;
    fields.registration = groups.id ?? groups.code ?? unspaced(text);
    return "登记号";
  },
  ({ folded }, fields) => {
    const publicity = publicityOf(folded);
    if (publicity) fields.publicity ??= publicity;
    return publicity && "附注";
  },
];

const LONGEST = 300;

/**
 * Reads the 版记 (主题词, 抄送, 印发机关和日期, 登记号) at the end of a row of
 * blocks and takes it off; gives the lines that were taken, in order.
 */
export function takeBack(views: View[], fields: Decree): View[] {
  let from = views.length;
  while (from > 0 && roleOf(views[from - 1]!, { ...fields }) !== undefined) from--;
  if (from > 1 && isOfficeOfPrinting(views, from)) from--;
  const taken = views.splice(from);
  for (const view of taken) {
    const role = roleOf(view, fields) ?? "印发";
    if (role === "印发" && !fields.printed) fields.printed = unspaced(view.text);
    (view.block as Paragraph).data = { ...(view.block as Paragraph).data, frame: role };
  }
  return taken;
}

/** The same, printed between the day of a document and its attachments; a 附注 there is the document's own. */
export function takeBetween(views: View[], fields: Decree): View[] {
  const isBack = (view: View) => BACK.has(roleOf(view, { ...fields }) ?? "");
  const end = views.findIndex((view) => !isBack(view));
  return end > 0 ? takeBack(views.splice(0, end), fields) : [];
}
const BACK: ReadonlySet<string> = new Set(["主题词", "抄送", "印发"]);

function roleOf(view: View, fields: Decree): FrameRole | undefined {
  if (view.block.type !== "paragraph" || view.tight.length > LONGEST) return undefined;
  for (const reader of read) {
    const role = reader(view, fields);
    if (role) return role;
  }
  return undefined;
}

/** `广州市天河区科技工业和信息化局办公室` over `2023年8月9日印发` */
const isOfficeOfPrinting = (views: View[], from: number) =>
  elements.printedDate.test(views[from]?.tight ?? "") &&
  elements.printer.test(views[from - 1]!.tight);
