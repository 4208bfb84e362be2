import { citationsIn, type Found } from "../citation/find.ts";
import { headOf } from "../citation/head.ts";
import { type Listed, lineNames, listedIn } from "../citation/listed.ts";
import { type Numbered, number } from "../citation/shorts.ts";
import { printed, wording } from "../edit.ts";
import { attachments } from "../grammar/attachments.ts";
import { tight, titleKey } from "../grammar/fold.ts";
import { type Opening, openingOf } from "../grammar/markers.ts";
import { numberInFront } from "../grammar/number-in-front.ts";
import type { DecreeNode, IssueRoot, Part, Phrasing } from "../nodes.ts";
import { wrapAll } from "../phrasing.ts";
import type { CitationMark, Marks } from "../schema.ts";
import { type Holder, holdersIn } from "../walk.ts";

/**
 * Finds the documents a decree names, by title or number, and how it stands to
 * each; a short form (《规划》) points to the citation that gave it.
 * Reads: paragraphs, headings and cells of the parts, the decree's number.
 * Writes: `citation` nodes, `marks.citations`, `marks.aliases`.
 */
export function citations(tree: IssueRoot) {
  for (const node of tree.children) if (node.type === "decree") inDecree(node);
}

interface Read {
  holder: Holder;
  named: Found[];
}

function inDecree(decree: DecreeNode) {
  const { marks } = decree.data.fields;
  const read = readDecree(decree);
  const numbered = number(read.flatMap(({ named }) => named));
  let at = 0;
  for (const { holder, named } of read) {
    mark(holder, numbered.slice(at, at + named.length), marks);
    at += named.length;
  }
}

/** What each holder names; a list's items take the relation of its head. */
function readDecree(decree: DecreeNode): Read[] {
  const out: Read[] = [];
  const heads = new Heads();
  const parts = decree.children.filter((child): child is Part => child.type === "part");
  const listed: Listed = new Map(parts.flatMap((part) => [...listedIn(part)]));
  for (const holder of holdersIn(decree)) {
    if (holder.isTitle || (holder.frame && holder.frame !== "题注" && holder.frame !== "脚注"))
      continue;
    const text = wording(holder.node);
    const titled = headOf(holder.part.data.title ?? "");
    const list = listed.get(holder.node);
    const head = heads.at(text);
    const named = list ?? bareItem(text, head) ?? citationsIn(text, head ?? titled);
    heads.enter(text, named.length > 0);
    const others = named
      .filter((one) => !isOwn(one, text, holder, decree))
      .map((one) => issuedByTitle(one, decree));
    if (others.length > 0) out.push({ holder, named: others });
  }
  return out;
}

/** `中共中央办公厅 国务院办公厅印发《…意见》`: what the title of a document issues, its text only names. */
function issuedByTitle(found: Found, { data: { fields } }: DecreeNode): Found {
  const { quoted } = attachments.issued.exec(tight(fields.title))?.groups ?? {};
  const isIssued = quoted && found.title !== null && titleKey(found.title) === titleKey(quoted);
  return isIssued && found.relation === "提及" ? { ...found, relation: "印发" } : found;
}

/**
 * The relation that a list's head gives its items: to what follows in a row, and
 * to further items of the numbering that it opened, whatever is said under each.
 */
class Heads {
  private relation: CitationMark["relation"] | undefined;
  private goesOn = false;
  private last: Opening | undefined;

  at(text: string): CitationMark["relation"] | undefined {
    return this.goesOn || this.isNext(openingOf(text)) ? this.relation : undefined;
  }

  enter(text: string, names: boolean) {
    const opening = openingOf(text);
    const own = headOf(text);
    const isNext = this.isNext(opening);
    if (own) [this.relation, this.last] = [own, undefined];
    else if (names && (isNext || (this.goesOn && !this.last))) this.last = opening;
    this.goesOn = own !== undefined || (names && (this.goesOn || isNext));
  }

  /** Whether a numeral is the next behind the last item's. */
  private isNext(opening: Opening | undefined): boolean {
    const { marker, number } = this.last ?? {};
    return (
      opening !== undefined && opening.marker === marker && opening.number === (number ?? 0) + 1
    );
  }
}

/** `3.关于加快发展服务业的意见（甲政发〔2011〕17号）` under `废止以下文件:`: a title without 《》 */
function bareItem(text: string, head: CitationMark["relation"] | undefined): Found[] | undefined {
  const changes = head === "废止" || head === "修订";
  return changes && openingOf(text) ? lineNames(text, head) : undefined;
}

/** A document's own number: alone on its line (a cell of a table holds anybody's), in the note under its title, beside its day in front of its text. */
function isOwn(found: Found, text: string, { frame, node }: Holder, decree: DecreeNode): boolean {
  if (found.title !== null) return false;
  const isFront = found.start < FRONT && numberInFront(text) !== undefined;
  if (frame === "题注" || node.type === "cell" || isFront)
    return found.number === decree.data.fields.number;
  const own = tight(text.slice(found.start, found.end));
  return [own, `(${own})`].includes(tight(text));
}

/** So far into a paragraph a number may stand that it begins with, its day in front. */
const FRONT = 24;

function mark({ node, anchor }: Holder, numbered: readonly Numbered[], marks: Marks) {
  node.children = wrapAll(
    node.children,
    numbered.map(({ found, id, isShort }) => ({
      start: found.start,
      end: found.end,
      make(inner: Phrasing[]) {
        if (!isShort) record(found, id, inner, anchor, marks);
        return { type: "citation", children: inner, data: { id } };
      },
    })),
  );
}

function record(found: Found, id: number, inner: Phrasing[], anchor: string | null, marks: Marks) {
  const { title, number, relation, short } = found;
  const line = inner.find(({ position }) => position)?.position?.start.line ?? 1;
  marks.citations.push({ id, printed: printed(inner), title, number, relation, anchor, line });
  if (short !== undefined) marks.aliases.push({ short, title, number, line });
}
