import type { VFile } from "vfile";
import { spanning } from "../edit.ts";
import { doubt, note } from "../message.ts";
import type { Block, IssueRoot } from "../nodes.ts";
import { viewOf } from "../view.ts";
import { entriesOf } from "./contents/entries.ts";
import { type Region, regionBehind, regionOf } from "./contents/region.ts";

/**
 * Reads the printed table of contents, in whatever form: leaders, a table,
 * bare titles; before the first document or behind the last.
 * Reads: the blocks after the masthead.
 * Writes: a `contents` node, `data.entries`, `data.facts.sections`.
 */
export function contents(tree: IssueRoot, file: VFile) {
  const first = tree.children[0]?.type === "masthead" ? 1 : 0;
  const views = (tree.children.slice(first) as Block[]).map(viewOf);
  const region = regionOf(views);
  const behind = region ? undefined : regionBehind(views);
  if (behind) putBehind(tree, first, behind);
  else if (!region) {
    if (first > 0) note(file, "contents", "没有目录；各件按自身的标题、文号和落款分开", {});
  }
  if (!region) return;
  const children = tree.children.splice(first + region.start, region.end - region.start) as Block[];
  const position = spanning(children);
  const before = tree.children.splice(first, region.start) as Block[];
  const where = spanning(before);
  if (where && first === 0) unread(before[0]!, file);
  if (where) tree.children.splice(first, 0, { type: "stray", children: before, position: where });
  tree.children.splice(first + (where ? 1 : 0), 0, {
    type: "contents",
    children,
    ...(position && { position }),
  });
  list(tree, children);
}

/** Says that what stands before the contents is no masthead that was recognised. */
function unread(block: Block, file: VFile) {
  doubt(
    file,
    "masthead",
    "目录之前的这些行没有认作报头；请核对，有误字的在勘误 corrections 中改正",
    {
      place: block.position,
      expected: ["刊名，年份和期号"],
    },
  );
}

/** Contents behind the last document stay there, with what the printer adds under them. */
function putBehind(tree: IssueRoot, first: number, { start, end }: Region) {
  const [children, rest] = [
    tree.children.splice(first + start, end - start) as Block[],
    tree.children.splice(first + start) as Block[],
  ];
  const position = spanning(children);
  tree.children.push({ type: "contents", children, ...(position && { position }) });
  const where = spanning(rest);
  if (where) tree.children.push({ type: "stray", children: rest, position: where });
  list(tree, children);
}

function list(tree: IssueRoot, children: readonly Block[]) {
  const { entries, sections } = entriesOf(children.map(viewOf));
  tree.data.entries = entries;
  tree.data.facts.sections = sections;
}
