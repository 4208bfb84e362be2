/** What the lines around a table say of it: caption, unit, notes. */
import { wording } from "../edit.ts";
import { fold, unspaced } from "../grammar/fold.ts";
import { superscripts, tables } from "../grammar/tables.ts";
import { leadOf } from "../nest.ts";
import type { Block, Phrasing } from "../nodes.ts";

export interface Around {
  caption: string | null;
  unit: string | null;
  notes: string[];
}

/** Reads the blocks in front of and behind the table at `at`. */
export function aroundOf(blocks: readonly Block[], at: number): Around {
  const out: Around = { caption: null, unit: null, notes: [] };
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const text = textOf(blocks[before]);
    if (text === undefined) break;
    const isRead = readAbove(text, out) || takeName(text, blocks[before]!, out);
    if (!isRead && !takeTitle(blocks, before, out)) break;
    if (out.caption !== null) break;
  }
  for (let after = at + 1; after < blocks.length; after++) {
    const text = noteOf(blocks[after]);
    if (text === undefined) break;
    out.notes.push(text.trim());
  }
  return out;
}

/** The words of a line under a table that is one of its notes. */
function noteOf(block: Block | undefined): string | undefined {
  if (block?.type === "paragraph" && block.data?.frame === "脚注") return raised(block.children);
  const text = textOf(block);
  return text !== undefined && tables.note.test(fold(text).trim()) ? text : undefined;
}

/** Takes a line for the caption, the unit or both; false when it is neither. */
export function readAbove(text: string, out: Around): boolean {
  const folded = fold(text);
  const unit = tables.unit.exec(folded);
  if (unit) out.unit ??= unspaced(text.slice(unit.index).slice(...inside(unit)));
  const rest = text.slice(0, unit?.index ?? text.length).trim();
  if (rest === "") return unit !== null;
  const words = (tables.numbered.exec(fold(rest)) ?? tables.titled.exec(fold(rest)))?.groups?.words;
  if (words === undefined) return false;
  out.caption = unspaced(rest.slice(rest.length - words.length)) || null;
  return true;
}

/** Over a unit's own line, a short line without a stop is the table's name whatever it ends in: 主要经济指标完成情况 */
function takeName(text: string, { type }: Block, out: Around): boolean {
  if (type !== "paragraph" || out.unit === null || !tables.named.test(fold(text).trim()))
    return false;
  out.caption = unspaced(text);
  return true;
}

/** The title of a text right over the table is the table's name, whatever it ends in: 2020年度先进个人名单 */
function takeTitle(blocks: readonly Block[], at: number, out: Around): boolean {
  let from = at + 1;
  while (isTitle(blocks[from - 1])) from--;
  const words = blocks.slice(from, at + 1).map((block) => textOf(block) ?? "");
  out.caption = unspaced(words.join("")) || null;
  return words.length > 0;
}

const isTitle = (block: Block | undefined) =>
  block?.type === "heading" && leadOf(block) === undefined;

/** Where the unit stands inside what was matched. */
function inside(match: RegExpExecArray): [number, number] {
  const unit = match.groups!.unit!;
  const start = match[0].indexOf(unit);
  return [start, start + unit.length];
}

/** The words of a line, high figures as such (m²); undefined for any other block. */
function textOf(block: Block | undefined): string | undefined {
  if (block?.type === "paragraph" && !block.data?.frame) return raised(block.children);
  if (block?.type !== "heading") return undefined;
  const words = raised(block.children);
  return words.slice(leadOf(block)?.data.number?.length ?? 0);
}

const raised = (nodes: readonly Phrasing[]): string =>
  nodes
    .map((node) =>
      node.type === "superscript"
        ? wording(node).replace(/\d/g, (digit) => superscripts[digit] ?? digit)
        : wording(node),
    )
    .join("");
