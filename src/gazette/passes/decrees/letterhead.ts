import { officesIn } from "../../grammar/agencies.ts";
import { dateTail } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { numberLine } from "../../grammar/numbers.ts";
import type { View } from "../../view.ts";
import { isHeadAt } from "./head-line.ts";
import { isTitleLine, letterheadOf } from "./title-line.ts";

/** `楚北省人民政府　楚北省军区` over `征 兵 命 令` */
export const isOfficesLine = (view: View | undefined) =>
  view !== undefined && view.section === undefined && officesIn(view.text) !== null;

/**
 * `XYCR-2018-01003` over the number of its document: by itself it may as well
 * close the one before, so it counts where it stands nearer to the number.
 */
function isRegistered(views: View[], below: number): boolean {
  const [before, own, line] = [views[below - 2], views[below - 1], views[below]];
  if (!own || !line || !isCode(own)) return false;
  if (numberLine(line.text) === undefined) return false;
  const above = before?.section === undefined ? (before?.line ?? 0) : 0;
  return own.line - above > line.line - own.line;
}

const isCode = ({ tight, block }: View) =>
  block.type === "paragraph" && tight.length < 60 && elements.registration.test(tight);

/** `某市人民政府办公室` / `中共某市委政法委员会　文件` / `某市公安局` over the number: a letterhead of several offices. */
function jointHead(views: View[], below: number): number | undefined {
  let at = below;
  let printed = false;
  while (at > Math.max(0, below - JOINT)) {
    const view = views[at - 1]!;
    const isPaper =
      isTitleLine(view) && letterheadOf(view) !== undefined && view.tight.endsWith("文件");
    if (!isPaper && !isOfficesLine(view)) break;
    printed ||= isPaper;
    at--;
  }
  return printed && below - at > 1 ? at : undefined;
}
const JOINT = 6;

/** So many lines a letterhead has at most: office, kind, issue, office and date. */
const LETTERHEAD = 4;

/**
 * `忻州市人民政府文件` above title or number belongs to the document; so does a
 * 令 or 公告 that has a number of the office, `海滨市人民政府 海滨军分区命令` over `政武〔1998〕1号`, and a
 * head of several lines: `某市人民政府` / `专题会议纪要` / `〔2022〕第22期` / `某市人民政府办公室 2022年11月28日`.
 */
export function letterhead(views: View[], below: number): number {
  const from = isRegistered(views, below) ? below - 1 : below;
  const joint = jointHead(views, from);
  if (joint !== undefined) return joint;
  for (let at = from - 1; at >= Math.max(0, from - LETTERHEAD); at--) {
    const view = views[at]!;
    if (isTitleLine(view) && letterheadOf(view)) return at;
    if (at === from - 1 && view.section === undefined && isHeadAt(views, at))
      return isOfficesLine(views[at - 1]) ? at - 1 : at;
    const isKind = elements.letterheadKind.test(view.tight);
    if (isKind && views[at - 1] && officesIn(views[at - 1]!.text)) return at - 1;
    const dated = dateTail(view.text);
    if (!elements.letterheadIssue.test(view.tight) && !(dated && officesIn(dated.before))) break;
  }
  return from;
}
