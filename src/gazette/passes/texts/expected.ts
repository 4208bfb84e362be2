import { wording } from "../../edit.ts";
import { elements } from "../../grammar/elements.ts";
import { fold, titleKey, unspaced } from "../../grammar/fold.ts";
import { toInteger } from "../../grammar/numerals.ts";
import { carries, matterOf } from "../../grammar/titles.ts";
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

/** `(略)` behind a title in the list of attachments */
const OMITTED = /\((?:略|此略|略去|另发|此件略)\)[。;,]?$/;
/** the end of a web attachment's name: `附件1.docx`, `…目录.doc` */
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|jpg|png)$/i;

/** The texts that title and main text announce: what is issued, and the list of attachments. */
export function expectedOf(title: string, blocks: readonly Block[]): Expected[] {
  return [...issuedBy(title, blocks), ...attachedBy(blocks)];
}

/** `关于印发X的通知`: X; otherwise what the first lines name in 《》 and issue. */
function issuedBy(title: string, blocks: readonly Block[]): Expected[] {
  const named = /(?:印发|转发|批转|公布|发布)(?<what>.{4,})的(?:通知|函|决定|公告|通告)$/.exec(
    unspaced(title),
  )?.groups?.what;
  const found = named ? [issued(withoutQuotes(named))] : [];
  const first = blocks.slice(0, 6).map((block) => fold(wording(block)).slice(0, 1500));
  for (const text of first) {
    if (!carries.test(text) && title !== "") continue;
    if (title !== "" && !carries.test(title)) continue;
    for (const { groups } of text.matchAll(/《(?<what>[^《》]{4,100})》/g))
      found.push(issued(groups!.what!));
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
  const inner = /《(?<inner>.+)》$/.exec(what)?.groups?.inner;
  if (inner) return inner;
  const carried = matterOf(fold(what));
  return (carried && what.includes("关于") ? what : what).replace(
    /^(?:修订后的|新修订的|修订)/,
    "",
  );
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
  }
  return found;
}

/** One line of the list: `1.X`, or several items on one line `1.X;2.Y`. */
function itemsOf(text: string, number: string): Expected[] {
  const items = text
    .split(/[;；\s]*(?=(?<!\d)\d{1,2}[.、](?!\d))/)
    .filter((item) => item.trim() !== "");
  return items.map((item) => {
    const numbered = /^\s*(?<number>\d{1,2})[.、]\s*(?<title>.*)$/s.exec(item)?.groups;
    const title = (numbered?.title ?? item).trim();
    const bare = title
      .replace(OMITTED, "")
      .replace(FILE, "")
      .replace(/[。;]$/, "");
    return {
      role: "附件",
      title: unspaced(bare).replace(/^《(.+)》$/, "$1"),
      key: titleKey(bare),
      number: toInteger(numbered?.number ?? number),
      omitted: OMITTED.test(title),
    };
  });
}
