import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { sentence } from "../grammar/elements.ts";
import { isBrokenOff, overPictures } from "../grammar/joins.ts";
import { isStart } from "../grammar/starts.ts";
import { doubt, error } from "../message.ts";
import type { Block, IssueRoot, Paragraph } from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { Notes } from "./join/notes.ts";
import { type Seam, seamOf, settingOf } from "./join/setting.ts";
import { weigh } from "./join/weigh.ts";

/**
 * Rejoins paragraphs that a page or column end broke, with nothing between;
 * where the evidence is thin, leaves them and asks.
 * Reads: paragraphs in a row, `errata.joins` (the line a seam follows), `errata.levels` (a heading goes on nowhere).
 * Writes: joined paragraphs, `data.joins` with the evidence.
 */
export function join(tree: IssueRoot, file: VFile, { errata }: Context) {
  const ruled = new Map(errata?.joins.map((entry) => [entry.line, entry]));
  const headings = new Set(errata?.levels.map(({ line, level }) => (level > 0 ? line : 0)));
  const out: IssueRoot["children"] = [];
  const notes = new Notes(tree);
  const setting = settingOf((tree.children as Block[]).map(viewOf));
  const undecided: number[] = [];
  let upper: View | undefined;
  let line: View | undefined;
  for (const block of tree.children) {
    if (notes.hold(block as Block, setting)) continue;
    const lower = viewOf(block as Paragraph);
    const last = upper && lastLine(upper);
    const told = last === undefined ? undefined : ruled.get(last);
    if (told) ruled.delete(last!);
    const apart = told ? !told.join : headings.has(last ?? 0);
    const sure = told ? [`勘误：${told.why}`] : undefined;
    const seam = line && seamOf(setting, line, lower, upper!.line === line.line);
    const read = notes.hasPicture ? overPicture : why;
    const reasons = upper && (apart ? [] : (sure ?? read(upper, lower, file, seam)));
    if (upper && seam === "full" && reasons?.length === 0 && mayBeOne(upper, lower))
      undecided.push(last!);
    line = lower;
    if (upper && reasons && reasons.length > 0 && isParagraph(upper) && isParagraph(lower)) {
      tree.data.joins.push({ line: last!, next: lower.line, rule: reasons.join("、") });
      upper = merge(upper, lower);
      notes.move(lower);
    } else {
      out.push(...notes.release(), block);
      upper = lower;
    }
  }
  tree.children = [...out, ...notes.release()];
  if (undecided.length > 0) parted(undecided, file);
  for (const { line } of ruled.values())
    error(
      file,
      "erratum-join",
      `勘误的接合对不上：第${line}行之后没有可接的段；请改 errata.yaml 的行号`,
      {
        place: { line, column: 1 },
      },
    );
}

const isParagraph = ({ block }: View) => block.type === "paragraph";
const lastLine = ({ block }: View) => block.position!.end.line;

/** The evidence for a join when it suffices; none otherwise, and the editor is asked where it is thin. */
function why(upper: View, lower: View, file: VFile, seam: Seam): string[] {
  const { verdict, found } = weigh(upper, lower, seam);
  if (verdict === "join") return found.filter(({ weight }) => weight > 0).map(({ name }) => name);
  if (verdict === "cut") lost(upper, lower, file);
  if (verdict === "ask") ask(upper, lower, file);
  return [];
}

/**
 * Over a picture only what cannot begin a line goes on: a picture may as well end what
 * speaks of it. A sentence that breaks off is asked about.
 */
function overPicture(upper: View, lower: View, file: VFile): string[] {
  const { verdict, found } = weigh(upper, lower);
  const sure = found.filter(({ name }) => overPictures.has(name)).map(({ name }) => name);
  if (verdict === "join" && sure.length > 0) return sure;
  if ((verdict === "join" || verdict === "ask") && isBrokenOff(upper.folded))
    ask(upper, lower, file);
  return [];
}

function lost({ block, text }: View, lower: View, file: VFile) {
  doubt(
    file,
    "cut",
    `此段没有句末标点，下一段（第${lower.line}行）却已另起；原文似有脱漏，照录，请对照原刊`,
    {
      place: block.position!.end,
      actual: text.slice(-12),
      expected: ["句末标点"],
    },
  );
}

function ask({ block, text }: View, lower: View, file: VFile) {
  doubt(file, "join", `此行无句末标点，下一段（第${lower.line}行）像是另起；未接合，请对照原刊`, {
    place: block.position!.end,
    actual: text.slice(-12),
    expected: ["句末标点，或在勘误 joins 中写明是否接合"],
  });
}

/** A sentence that ends with a full line: the next one may belong to its paragraph. */
const mayBeOne = (upper: View, lower: View) =>
  sentence.endsLine.test(upper.text) && isParagraph(lower) && !isStart(lower);

/** In a text without indents, says once where a paragraph cannot be told from the next sentence. */
function parted(lines: number[], file: VFile) {
  doubt(
    file,
    "join",
    `全文按原刊断行而没有缩进，第${lines.join("、")}行的句末恰在行末，下一句是否另起一段无从判断，暂作另起；请对照原刊`,
    { place: { line: lines[0]!, column: 1 }, expected: ["在勘误 joins 中写明是否接合"] },
  );
}

/** Moves the words of the lower paragraph into the upper one. */
function merge(upper: View, lower: View): View {
  const paragraph = upper.block as Paragraph;
  paragraph.children.push(...(lower.block as Paragraph).children);
  paragraph.position!.end = lower.block.position!.end;
  const both = (one: keyof View & ("text" | "folded" | "tight")) =>
    clip(`${upper[one]}${lower[one]}`);
  return { ...upper, text: both("text"), folded: both("folded"), tight: both("tight") };
}

/** A long paragraph keeps its beginning and its end: all that the evidence looks at. */
const clip = (text: string) =>
  text.length > 4000 ? `${text.slice(0, 1000)}${text.slice(-2000)}` : text;
