/** Documents listed by name without 《》, in a part that is such a list: 废止的规范性文件目录. */
import { wording } from "../edit.ts";
import { listed, references } from "../grammar/citations.ts";
import { fold, tight, unspaced } from "../grammar/fold.ts";
import { genreOf } from "../grammar/genres.ts";
import { openingOf } from "../grammar/markers.ts";
import { numberLine } from "../grammar/numbers.ts";
import type { Block, Cell, Part, Row, Table } from "../nodes.ts";
import type { CitationMark } from "../schema.ts";
import { groupAt } from "./brackets.ts";
import type { Found } from "./find.ts";
import { headOf } from "./head.ts";
import { type NumberFound, numbersIn } from "./numbers.ts";

type Relation = CitationMark["relation"];
/** What a line or cell of a list names; nothing where a neighbouring cell says it. */
export type Listed = Map<Block | Cell, Found[]>;

/**
 * The documents that a part lists under a title like 废止的…目录, a row or a line
 * each; a table with a column of titles and one of numbers lists them anywhere.
 */
export function listedIn({ data, children }: Part): Listed {
  const found: Listed = new Map();
  inBlocks(children, changed(headOf(data.title ?? "")), found);
  return found;
}

type Changed = "废止" | "修订" | undefined;
const changed = (relation: Relation | undefined): Changed =>
  relation === "废止" || relation === "修订" ? relation : undefined;

function inBlocks(blocks: readonly Block[], relation: Changed, found: Listed) {
  for (const [at, block] of blocks.entries()) {
    if (block.type === "section") inBlocks(block.children, relation, found);
    if (block.type === "table") inTable(block, relation ?? headAbove(blocks[at - 1]), found);
    if (!relation || (block.type !== "paragraph" && block.type !== "heading")) continue;
    const named = lineNames(wording(block), relation);
    if (named) found.set(block, named);
  }
}

/** The line over a table that says what becomes of what it lists: `废止的文件目录` */
const headAbove = (block: Block | undefined): Changed =>
  block?.type === "paragraph" || block?.type === "heading"
    ? changed(headOf(wording(block)))
    : undefined;

/**
 * `1．浦潮县殡葬管理办法（浦政发〔2008〕15号）`: a numeral, a title that says its kind, a
 * number; the further numbers of its brackets are documents of their own.
 */
export function lineNames(text: string, relation: Relation): Found[] | undefined {
  const start = openingOf(text)?.token.length ?? 0;
  const folded = fold(text);
  if (text.includes("《") || listed.sentence.test(folded.replace(listed.bracketed, "")))
    return undefined;
  const behind = listed.bracketed.exec(folded)?.index ?? folded.length;
  const numbers = numbersIn(folded);
  const number = numbers.find((one) => one.start > behind) ?? numbers.at(-1);
  const bracket = number ? folded.lastIndexOf("(", number.start) : -1;
  const end = bracket > start ? bracket : (number?.start ?? folded.replace(listed.stop, "").length);
  const title = unspaced(text.slice(start, end));
  if (title.length < 4 || genreOf(tight(title)) === null) return undefined;
  const more = number ? inARow(numbers.slice(numbers.indexOf(number)), folded).slice(1) : [];
  const group = groupAt(folded, bracket);
  const close = more.length > 0 ? number!.end : (group?.end ?? number?.end ?? end);
  const first = { start, end: close, title, number: number?.number ?? null, relation };
  return [first, ...more.map((one) => ({ ...one, title: null, relation }))];
}

/** The numbers with nothing but 、 and 和 between; behind `令第12号发布，2010年` stands another's. */
function inARow(numbers: readonly NumberFound[], folded: string): NumberFound[] {
  const end = numbers.findIndex(({ start }, at) => {
    const gap = at === 0 ? "" : folded.slice(numbers[at - 1]!.end, start);
    return !references.beside.test(gap);
  });
  return numbers.slice(0, end === -1 ? numbers.length : end);
}

function inTable({ children }: Table, relation: Changed, found: Listed) {
  const [head, ...rows] = children;
  if (!head) return;
  const names = head.children.map((cell) => tight(wording(cell)));
  const titleAt = names.findIndex((name) => listed.titleColumn.test(name));
  const numberAt = names.findIndex((name) => listed.numberColumn.test(name));
  const resultAt = names.findIndex((name) => listed.resultColumn.test(name));
  if (titleAt === -1 || !(relation || rows.some((row) => isNumbered(row, numberAt)))) return;
  for (const row of rows)
    inRow(row, titleAt, numberAt, relation ?? resultOf(row, resultAt) ?? "提及", found);
}

/** What a row says becomes of its document: 废止, 宣布失效, 修改; what is kept or proposed is only named. */
function resultOf({ children }: Row, at: number): Changed {
  const result = children[at] ? tight(wording(children[at])) : "";
  if (listed.repealed.test(result)) return "废止";
  return listed.amended.test(result) ? "修订" : undefined;
}

const isNumbered = ({ children }: Row, at: number) => numbersOf(children[at]).length > 0;

/** What a cell of numbers holds: one that fills it, or several in a row: 浦政发〔2008〕15号、16号 */
function numbersOf(cell: Cell | undefined): NumberFound[] {
  const text = cell ? wording(cell) : "";
  const one = numberLine(text)?.canonical;
  if (one !== undefined) return [{ start: 0, end: text.length, number: one }];
  const several = numbersIn(fold(text));
  const rest = several.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    fold(text),
  );
  return references.beside.test(rest) ? several : [];
}

function inRow(row: Row, titleAt: number, numberAt: number, relation: Relation, found: Listed) {
  const cell = row.children[titleAt];
  const text = cell ? wording(cell) : "";
  if (!cell || text.trim() === "" || row.children.some(({ data }) => data?.colspan)) return;
  const beside = row.children[numberAt];
  const [number, ...more] = numbersOf(beside);
  const [one, ...others] = lineNames(text, relation) ?? [whole(text, relation)];
  found.set(cell, [{ ...one!, number: number?.number ?? one!.number }, ...others]);
  if (!beside || !number) return;
  found.set(
    beside,
    more.map((further) => ({ ...further, title: null, relation })),
  );
}

/** A cell of the column of titles names a document whatever its words. */
function whole(text: string, relation: Relation): Found {
  const start = text.length - text.trimStart().length;
  const title = unspaced(text).replace(listed.quotes, "$<inner>");
  return { start, end: text.trimEnd().length, title, number: null, relation };
}
