import { wording } from "../../edit.ts";
import { attachments } from "../../grammar/attachments.ts";
import { elements } from "../../grammar/elements.ts";
import { fold, tight, titleKey, unspaced } from "../../grammar/fold.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { toInteger } from "../../grammar/numerals.ts";
import { carries } from "../../grammar/titles.ts";
import type { Block } from "../../nodes.ts";

/** A text that the document says it has. */
export interface Expected {
  role: "附件" | "印发";
  title: string;
  key: string;
  /** the number of the attachment, null when it has none */
  number: number | null;
  omitted: boolean;
}

/**
 * The texts that title and main text announce: what is issued, and the list of
 * attachments. What is issued and listed (`附件:X` under 关于印发X的通知) is one
 * text, issued, under the number of the list.
 */
export function expectedOf(title: string, blocks: readonly Block[]): Expected[] {
  const attached = attachedBy(blocks);
  const listed = new Map(attached.map((one) => [one.key, one]));
  const issued = issuedBy(title, blocks).map((one) => {
    const { number, omitted } = listed.get(one.key) ?? one;
    return { ...one, number, omitted };
  });
  const all = [...issued, ...blocks.flatMap(republishedBy)];
  const keys = new Set(all.map(({ key }) => key));
  return [...all, ...attached.filter(({ key }) => !keys.has(key))];
}

/** The amended text that a decision on amendments publishes again behind it. */
export function republishedBy(block: Block): Expected[] {
  if (block.type !== "paragraph") return [];
  const what = attachments.republished.exec(fold(wording(block)).slice(-400))?.groups?.what;
  return what ? [issued(what)] : [];
}

/** `关于印发X的通知`: X; otherwise what the first lines name in 《》 and issue. */
function issuedBy(title: string, blocks: readonly Block[]): Expected[] {
  const { what, quoted } = attachments.issued.exec(unspaced(title))?.groups ?? {};
  const named = what ?? quoted;
  const found = named ? [issued(withoutQuotes(named))] : [];
  const first = blocks.slice(0, 6).map((block) => fold(wording(block)).slice(0, 1500));
  for (const text of first) {
    if (!carries.test(text) && title !== "") continue;
    if (title !== "" && !carries.test(title)) continue;
    for (const { groups, index } of matchesOf(text, attachments.named))
      if (!attachments.governed.test(text.slice(0, index))) found.push(issued(groups!.what!));
  }
  return found;
}

const issued = (title: string): Expected => ({
  role: "印发",
  title: unspaced(title),
  key: titleKey(title),
  number: null,
  omitted: false,
});

/** `《2026年…工作方案》` without its quotes; `修订后的…` without what is said of it. */
const withoutQuotes = (what: string) => {
  const inner = attachments.quoted.exec(what)?.groups?.inner;
  return inner ?? what.replace(attachments.revised, "");
};

/** The titles of the list of attachments. */
export function attachedBy(blocks: readonly Block[]): Expected[] {
  const found: Expected[] = [];
  for (const block of blocks) {
    if (block.type !== "paragraph" || block.data?.frame !== "附件说明") continue;
    const text = wording(block);
    const folded = fold(text);
    const match = elements.attached.exec(folded) ?? elements.attachedNext.exec(folded);
    if (match) found.push(...itemsOf(match.groups!.title!, match.groups!.number ?? ""));
    else goOn(found.at(-1), text);
  }
  return found;
}

/** The second line of an item: `1.…联席会议|制度` */
function goOn(last: Expected | undefined, rest: string) {
  if (!last || last.omitted || elements.attachedFile.test(tight(rest))) return;
  last.title += unspaced(rest);
  last.key = titleKey(last.title);
}

/** One line of the list: `1.X`, or several items on one line `1.X;2.Y`. */
function itemsOf(text: string, number: string): Expected[] {
  const items = text.split(attachments.between).filter((item) => item.trim() !== "");
  return items.map((item) => {
    const numbered = attachments.item.exec(item)?.groups;
    const title = (numbered?.title ?? item).trim();
    const bare = title
      .replace(attachments.omitted, "")
      .replace(attachments.file, "")
      .replace(attachments.stop, "");
    return {
      role: "附件",
      title: unspaced(bare).replace(attachments.wholeQuoted, "$<inner>"),
      key: titleKey(bare),
      number: toInteger(numbered?.number ?? number),
      omitted: attachments.omitted.test(title),
    };
  });
}

/** What a document announced and has not printed yet, in its order. */
export class Waiting {
  readonly all: Expected[];

  constructor(expected: readonly Expected[]) {
    this.all = [...expected];
  }

  /** The next ones, which a title below may be; no document skips so many. */
  first(): Expected[] {
    return this.all.slice(0, 60);
  }

  /** A list behind the signature; what the document issues and lists is waited for once. */
  push(...more: readonly Expected[]) {
    const issued = new Map(
      this.all.filter(({ role }) => role === "印发").map((one) => [one.key, one]),
    );
    for (const one of more) {
      const same = issued.get(one.key);
      if (same) Object.assign(same, { number: one.number, omitted: one.omitted });
      else this.all.push(one);
    }
  }

  use(one: Expected) {
    const at = this.all.indexOf(one);
    if (at !== -1) this.all.splice(at, 1);
  }
}
