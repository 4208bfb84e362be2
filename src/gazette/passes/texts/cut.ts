import { elements } from "../../grammar/elements.ts";
import { tight } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import type { Block, Part } from "../../nodes.ts";
import type { View } from "../../view.ts";
import { setFrame } from "../frame/set-frame.ts";
import { attachedBy, type Expected, republishedBy, Waiting } from "./expected.ts";
import { type Label, labelAt, listLength } from "./label.ts";
import { emptyPart, partOf, textRole } from "./part.ts";
import { announcedAt, type Found, titleAt } from "./title.ts";

/** The blocks before the first text, and the texts. */
export interface Cut {
  before: Block[];
  parts: Part[];
  /** the texts that have no label and that nothing announced */
  strange: Part[];
}

/**
 * Cuts a row of blocks into texts: at a label (附件2), at a title that was
 * announced. What follows a closed main text is a text even without either;
 * in an `open` one, only what a label or an announced title begins.
 */
export function cutTexts(views: View[], expected: readonly Expected[], open: boolean): Cut {
  const known = new Waiting(expected);
  const before: Block[] = [];
  const parts: Part[] = [];
  const strange: Part[] = [];
  const numbers = new Map<Part, number>();
  let at = 0;
  while (at < views.length) {
    const list = listLength(views, at);
    if (list > 0) {
      const lines = views.slice(at, at + list);
      for (const view of lines) setFrame(view, "附件说明");
      known.push(...attachedBy(lines.map(({ block }) => block)));
      (parts.at(-1)?.children ?? before).push(...lines.map(({ block }) => block));
      at += list;
      continue;
    }
    const first = !open && parts.length === 0 && before.every(isFootnote);
    const begun = isFootnote(views[at]!.block) ? undefined : begin(views, at, known.first(), first);
    if (begun) {
      const { label, found } = begun;
      const matched = found.matched ?? numbered(known.first(), label);
      if (matched) known.use(matched);
      const role = textRole(label, matched, known.first(), parts.length === 0);
      const part = partOf(views, at, { label, found, role, matched });
      if (part.data.role === "印发" && !found.title) adopt(part, known);
      // A text without label or title begins with its first words.
      if (part.children.length === 0) part.children.push(views[at]!.block);
      parts.push(part);
      if (!label && !matched && part.data.role === "附件") strange.push(part);
      const number = label?.number ?? matched?.number;
      if (number != null) numbers.set(part, number);
      at += part.children.length;
    } else {
      (parts.at(-1)?.children ?? before).push(views[at]!.block);
      if (parts.length > 0) known.push(...republishedBy(views[at]!.block));
      at++;
    }
  }
  return { before, parts: inOrder(parts, missing(known.all, parts), numbers), strange };
}

/** Whether a text begins at a line, and with which label and title. */
function begin(
  views: View[],
  at: number,
  known: readonly Expected[],
  first: boolean,
): { label?: Label | undefined; found: Found } | undefined {
  const label = labelAt(views[at]!);
  if (label) {
    const found = label.title
      ? { title: label.title, count: 0 }
      : titleAt(views, at + 1, [...known].sort(byNumber(label.number)), true);
    return { label, found };
  }
  const announced = announcedAt(views, at, known);
  if (announced && (at === 0 || isFree(views, at))) return { found: announced };
  if (at > 0 && elements.inFull.test(views[at - 1]!.tight) && known.some(isIssued))
    return { found: titleAt(views, at, known, false) };
  return first && isText(views) ? { found: titleAt(views, at, known, false) } : undefined;
}

const isIssued = ({ role }: Expected) => role === "印发";

const byNumber = (number: number | null) => (one: Expected, two: Expected) =>
  Number(two.number === number) - Number(one.number === number);

/** The attachment that a label's number names. */
const numbered = (known: readonly Expected[], label: Label | undefined) =>
  label?.number == null ? undefined : known.find((one) => one.number === label.number);

/** A title inside a text stands alone: not in the middle of a list of titles. */
const isFree = (views: View[], at: number) => !elements.attachedNext.test(views[at]!.folded);

/** Whether what follows a closed main text is a text, and not a line or two behind the signature. */
const isText = (views: View[]) =>
  views.some(({ block }) => block.type === "table") ||
  views.reduce((ink, { tight, block }) => ink + (isFootnote(block) ? 0 : tight.length), 0) > 60;

const isFootnote = (block: Block) => block.type === "paragraph" && block.data?.frame === "脚注";

/** An issued text that prints no title of its own bears the name the notice gives it. */
function adopt(part: Part, known: Waiting) {
  const issued = known.first().find(({ role }) => role === "印发");
  if (!issued) return;
  known.use(issued);
  part.data.title = issued.title;
  part.data.genre = genreOf(tight(issued.title));
}

/** What is not printed stands before the first printed text of a higher number, else at the end. */
function inOrder(
  parts: Part[],
  empty: [Part, number | null][],
  numbers: Map<Part, number>,
): Part[] {
  const open = empty.filter(([, number]) => number !== null);
  open.sort(([, one], [, other]) => one! - other!);
  const all: Part[] = [];
  let next = 0;
  for (const part of parts) {
    const number = numbers.get(part) ?? 0;
    while (next < open.length && open[next]![1]! < number) all.push(open[next++]![0]);
    all.push(part);
  }
  const unnumbered = empty.filter(([, number]) => number === null);
  return [...all, ...open.slice(next), ...unnumbered].map((one) =>
    Array.isArray(one) ? one[0] : one,
  );
}

/** Attachments that are listed and not printed, with their numbers. */
function missing(known: readonly Expected[], parts: Part[]): [Part, number | null][] {
  const attached = known.filter(({ role, omitted }) => role === "附件" || omitted);
  const untold = parts.filter(({ data }) => data.role === "附件" && data.title === null);
  for (const part of untold) {
    const one = attached.shift();
    if (one) part.data.title = one.title;
  }
  return attached.map((one) => [emptyPart(one), one.number]);
}
