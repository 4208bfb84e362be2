import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { spanning } from "../edit.ts";
import { doubt, error } from "../message.ts";
import type { Block, IssueRoot, Stray } from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { candidatesIn } from "./decrees/candidates.ts";
import { isOwn, sponsorIn, takeColophon } from "./decrees/colophon.ts";
import { head, titledByContents, withoutHead } from "./decrees/head.ts";
import { match } from "./decrees/match.ts";
import { RunningSection } from "./decrees/running-section.ts";
import { markSections } from "./decrees/sections.ts";
import { select } from "./decrees/select.ts";
import { partSigned } from "./decrees/signed-table.ts";
import { wholeFile } from "./decrees/whole-file.ts";

/**
 * Cuts the issue into its documents, each from the first line of its title,
 * number or letterhead.
 * Reads: the blocks behind masthead and contents, `data.entries`.
 * Writes: `decree` nodes (title and number lines first, then the rest in a
 * row), `stray` nodes for the names of sections; number, title, section, page,
 * order; `entries[].decree` as the order, to be named by the import.
 */
export function decrees(tree: IssueRoot, file: VFile, _context: Context) {
  const first = tree.children.findIndex(
    ({ type }) => type !== "masthead" && type !== "contents" && type !== "stray",
  );
  if (first === -1) return none(file);
  const { entries, facts } = tree.data;
  const { children } = tree;
  const behind = children.findIndex(({ type }, at) => at > first && type === "contents");
  const back = behind === -1 ? [] : children.splice(behind);
  const blocks = partSigned(children.splice(first) as Block[]);
  const views = markSections(blocks.map(viewOf), facts.sections);
  const colophon = takeColophon(views);
  facts.sponsor ??= sponsorIn(colophon);
  const candidates = candidatesIn(views);
  const listed = match(entries, candidates, views);
  const { kept, inside: within } = select(candidates, listed, views);
  if ((kept[0]?.from ?? views.length) > 0 && entries.length === 0) wholeFile(kept, views, file);
  const sections = new RunningSection(entries);
  for (const [at, candidate] of [undefined, ...kept].entries()) {
    const from = candidate?.from ?? 0;
    const end = kept[at]?.from ?? views.length;
    const { inside, after } = withoutSection(views, candidate?.body ?? from, end);
    if (candidate) {
      const entry = listed.get(candidate);
      const own = entry ?? [...within].find(([, holder]) => holder === candidate)?.[0];
      const node = head(candidate, views, inside, facts);
      node.data.fields.order = at;
      node.data.fields.section = sections.of(node, own, file);
      node.data.fields.page = own?.page ?? null;
      for (const [one, holder] of within) if (holder === candidate) one.decree = String(at);
      if (entry) entry.decree = String(at);
      if (entry) titledByContents(node, entry.title, file);
      if (candidate.headless) withoutHead(node, file);
      tree.children.push(node);
    } else if (inside.length > 0) {
      unplaced(file, inside);
      tree.children.push(stray(inside));
    }
    if (inside.some(({ section }) => section !== undefined)) sections.lose();
    if (after.length > 0) {
      sections.enter(after.at(-1)!.section);
      tree.children.push(stray(after));
    }
  }
  if (colophon.length > 0) tree.children.push(stray(colophon));
  tree.children.push(...back);
  if (kept.length === 0) none(file);
}

const none = (file: VFile) => {
  error(file, "decree", "没有认出任何一件公文；请核对原文，或在标题行前加 #", {});
};

/** The lines of a document, and the names of the next sections that stand behind them. */
function withoutSection(views: View[], from: number, end: number) {
  let cut = end;
  while (cut > from && views[cut - 1]?.section !== undefined) cut--;
  return { inside: views.slice(from, cut), after: views.slice(cut, end) };
}

function stray(views: View[]): Stray {
  const children = views.map(({ block }) => block);
  const position = spanning(children);
  return { type: "stray", children, ...(position && { position }) };
}

/** Says that the lines before the first document belong to none, unless they name a section or say who prints the issue. */
function unplaced(file: VFile, views: View[]) {
  const first = views.find(
    (view) =>
      view.section === undefined &&
      (view.tight !== "" || view.block.type === "table") &&
      !isOwn(view),
  );
  if (!first) return;
  doubt(file, "stray", "这些行不属于任何一件公文；请核对是否漏认了标题", {
    place: first.block.position,
    actual: first.block.type === "table" ? "（表）" : first.text.slice(0, 20),
  });
}
