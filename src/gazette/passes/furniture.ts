import { TERMINAL } from "../grammar/elements.ts";
import { furniture as grammar } from "../grammar/furniture.ts";
import type { Block, IssueRoot, Text } from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { pagesBetween, partsSentence } from "./furniture/between.ts";
import { ownHeads } from "./furniture/own-head.ts";
import { isSectionHead, pagedSections, sectionNames } from "./furniture/sections.ts";

/** What stands on a page beside the text. 栏头: the name of a section or any line that comes again beside page numbers. 网页: what a web site says of its own page. */
type Kind = "页码" | "页眉" | "栏头" | "网页";

/** So often a line beside page numbers is a running head, whatever its words. */
const OFTEN = 3;
/** Bare figures are page numbers when so many count up one by one, with so much text between. */
const PAGES = 3;
const APART = 3;

/**
 * Leaves out what the printer adds to a page: a page number on a line of its
 * own, the running head or foot beside it, and what a web site adds, so that what they
 * broke can be joined. A head alone stays, it may be the gazette's name, unless it says
 * this very issue too, or any issue and a text breaks off over it.
 * Reads: paragraphs in a row, before they are joined.
 * Writes: `data.drops`.
 */
export function furniture(tree: IssueRoot) {
  const views = (tree.children as Block[]).map(viewOf);
  const kinds = views.map(kindOf);
  for (const at of countedPages(views)) kinds[at] = "页码";
  for (const at of brokenPages(views, kinds)) kinds[at] = "页码";
  for (const at of pagesBetween(views, isBare)) kinds[at] = "页码";
  const names = sectionNames(views);
  for (const at of pagedSections(views, names, (at) => kinds[at] === "页码")) kinds[at] = "页码";
  const own = new Set(ownHeads(views, (at) => kinds[at] === "页眉"));
  const isNear = (at: number) => kinds[at - 1] === "页码" || kinds[at + 1] === "页码";
  const often = repeated(views.filter((view, at) => isShort(view) && !kinds[at] && isNear(at)));
  const dropped = views.map(
    (view, at) =>
      kinds[at] === "页码" ||
      kinds[at] === "网页" ||
      own.has(at) ||
      (isNear(at) && (kinds[at] === "页眉" || often.has(view.tight))) ||
      (isNear(at) && isFoot(view) && breaksText(views, kinds, at)) ||
      (kinds[at] === "页眉" &&
        grammar.headOfIssue.test(view.tight) &&
        breaksText(views, kinds, at)),
  );
  for (const [at, view] of views.entries())
    dropped[at] ||=
      (dropped[at - 1] ?? false) &&
      (isSectionHead(view, views[at + 1], names) ||
        (names.has(view.tight) &&
          partsSentence(views, dropped.lastIndexOf(false, at - 1) + 1, at)));
  tree.children = views.flatMap((view, at) => {
    if (!dropped[at]) return [view.block];
    drop(tree, view.block, kinds[at] ?? "栏头");
    return [];
  });
}

function kindOf({ block, tight }: View): Kind | undefined {
  if (!isWords(block) || tight.length > LONGEST) return undefined;
  if (grammar.web.test(tight)) return "网页";
  if (tight.length > HEAD) return undefined;
  if (grammar.page.test(tight)) return "页码";
  if (grammar.head.test(tight)) return grammar.headPaged.test(tight) ? "页码" : "页眉";
  return grammar.latin.test(tight) ? "页眉" : undefined;
}

/** No line of a web page's own is longer, no running head. */
const LONGEST = 160;
const HEAD = 80;

const isBare = ({ block, tight }: View) => isWords(block) && grammar.bare.test(tight);

const isWords = (block: Block) =>
  block.type === "paragraph" && block.children.every(({ type }) => type === "text");

/** Indexes of figures alone on their lines that count up one by one: `1` … `2` … `3`. */
function countedPages(views: View[]): number[] {
  const bare = [...views.keys()].filter((at) => isBare(views[at]!));
  const runs: number[][] = [];
  for (const at of bare) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      at - last > APART &&
      Number(views[at]!.tight) === Number(views[last]!.tight) + 1;
    if (follows) run!.push(at);
    else runs.push([at]);
  }
  return runs.filter((run) => run.length >= PAGES).flat();
}

/** So near its running head a page number stands: the name of a section may be between. */
const NEAR = 2;

/** A figure alone at a running head that says the issue, where both stand in the midst of a text. */
function brokenPages(views: View[], kinds: (Kind | undefined)[]): number[] {
  const heads = [...views.keys()].filter(
    (at) =>
      kinds[at] === "页眉" &&
      grammar.headOfIssue.test(views[at]!.tight) &&
      breaksText(views, kinds, at),
  );
  return heads.flatMap((head) => {
    const foot = views[head + 1] && isFoot(views[head + 1]!) ? head + NEAR : head + 1;
    return views[foot] && isBare(views[foot]) ? [foot] : [];
  });
}

/** Lines that stand beside page numbers three times or more. */
function repeated(views: View[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { tight } of views) counts.set(tight, (counts.get(tight) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([line]) => line));
}

const isShort = ({ block, tight }: View) =>
  isWords(block) && tight.length > 1 && tight.length <= 30 && !TERMINAL.test(tight);

/** `市政府办公室文件`, `市政府令`: the name of a section at the foot of a page. */
const isFoot = (view: View) => isShort(view) && grammar.foot.test(view.tight);

/** Whether the text above the page's end breaks off, so that what stands between is the printer's. */
function breaksText(views: View[], kinds: (Kind | undefined)[], at: number): boolean {
  let above = at - 1;
  while (kinds[above] !== undefined || isNote(views[above])) above--;
  const { tight = "", folded = "" } = views[above] ?? {};
  return tight.length >= 12 && !TERMINAL.test(folded);
}

const isNote = (view: View | undefined) =>
  view?.block.type === "paragraph" && view.block.data?.frame === "脚注";

function drop(tree: IssueRoot, block: Block, kind: Kind) {
  if (block.type !== "paragraph") return;
  for (const { value, position } of block.children as Text[]) {
    const { start, end } = position!;
    const { line } = start;
    tree.data.drops.push({ start: start.offset!, end: end.offset!, line, text: value, rule: kind });
  }
}
