/** A decree as data: what `index.json` says of it before the archive adds its relations. */
import { flatten, leadOf } from "./nest.ts";
import type { Block, DecreeBody, Lead, Part } from "./nodes.ts";
import type { DecreeRecord, Edit, OutlineNode, TextRecord } from "./record-schema.ts";
import type { Decree } from "./schema.ts";
import { sha256 } from "./sha256.ts";
import { plainText } from "./text.ts";

/**
 * The record of a decree (`contract.md`), without target, citedBy, repealedBy and source.
 * @param textSha256 of its canonical text, where that is known
 */
export function record(
  decree: Decree,
  body: DecreeBody,
  textSha256 = sha256(canonicalText(decree, body)),
): DecreeRecord {
  const { marks, texts: _texts, ...front } = decree;
  return {
    ...front,
    texts: body.children.map(text),
    tables: marks.tables,
    rosters: marks.rosters,
    citations: marks.citations.map(withoutId),
    aliases: marks.aliases,
    duties: marks.duties.map(withoutId),
    edits: edits(decree),
    doubts: marks.doubts.map(withoutId),
    textSha256,
  };
}

/**
 * The text that a decree's hash is made of and `index.txt` holds: title and
 * number, then every part, one paragraph a line, with a final newline.
 */
export function canonicalText(decree: Pick<Decree, "title" | "number">, body: DecreeBody): string {
  const head = decree.number ? [decree.title, decree.number] : [decree.title];
  return `${[...head, ...body.children.map(plainText)].filter((line) => line !== "").join("\n")}\n`;
}

function withoutId<T extends { id: number }>({ id: _id, ...rest }: T): Omit<T, "id"> {
  return rest;
}

function text(part: Part): TextRecord {
  const blocks = flatten(part.children);
  return {
    role: part.data.role,
    title: part.data.title,
    anchor: part.data.anchor,
    outline: blocks
      .map(leadOf)
      .filter((lead) => lead !== undefined)
      .map(outlineNode),
    text: blocks
      .filter((block) => !isTitle(block))
      .map(plainText)
      .join("\n"),
  };
}

/** The title of a part is its `title`, not a line of its text. */
function isTitle(block: Block): boolean {
  return block.type === "heading" && leadOf(block) === undefined;
}

function outlineNode(lead: Lead): OutlineNode {
  const { level, marker, number, kind, anchor, line } = lead.data;
  const words = plainText(lead);
  const rest = number && words.startsWith(number) ? words.slice(number.length) : words;
  const text = (kind === "run-in" ? rest.replace(/[。：:]$/, "") : rest).trim();
  return { level, marker, number, text, kind, anchor, line };
}

/** Every difference from the printed words: a person's corrections, what was left out, the width rule. */
function edits({ marks, lines }: Decree): Edit[] {
  const corrections = marks.corrections.map(({ line, printed, shown, why }): Edit => {
    return { line, printed, shown, rule: "errata", why };
  });
  const drops = marks.drops.map(({ line, text, rule }): Edit => {
    return { line, printed: text, shown: "", rule, why: "版面用字，不属正文" };
  });
  const ordered = [...corrections, ...drops].sort((a, b) => a.line - b.line);
  if (!marks.width || marks.width.count === 0) return ordered;
  const width: Edit = {
    line: lines[0],
    printed: ",:;?!()",
    shown: "，：；？！（）",
    rule: "width",
    why: "汉字之间的半角标点显示为全角",
    ...marks.width,
  };
  return [...ordered, width];
}
