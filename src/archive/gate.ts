/**
 * The gate between `content/` and everything published: what a document says of
 * its own publicity (政府信息公开条例第十四至十六条) decides, here and nowhere else.
 */
import { withheldAttachments } from "../gazette/grammar/publicity.ts";
import type { DecreeBody, Part } from "../gazette/nodes.ts";
import type { Decree, Marks, Site } from "../gazette/schema.ts";
import { plainText } from "../gazette/text.ts";
import { visible } from "./visible.ts";

/** A decree as far as it may be published. */
export interface Opened {
  decree: Decree;
  body: DecreeBody;
}

/** Whether a decree may be published at all; one that does not say follows `publicityDefault`. */
export function isOpen(decree: Pick<Decree, "publicity">, site: Site): boolean {
  if (decree.publicity === "依申请公开" || decree.publicity === "不予公开") return false;
  return decree.publicity !== null || site.publicityDefault === "公开";
}

/**
 * A decree without the parts it withholds (部分公开): their words are gone from
 * the tree and from everything the marks say.
 */
export function open(decree: Decree, body: DecreeBody): Opened {
  if (decree.publicity !== "部分公开") return { decree, body };
  const opened: DecreeBody = { ...body, children: body.children.map(gateOf(body)) };
  return { decree: { ...decree, marks: remaining(decree.marks, opened) }, body: opened };
}

/** The body of a decree as it may be published. */
export function openBody(decree: Decree, body: DecreeBody): DecreeBody {
  return open(decree, body).body;
}

/** Empties the parts named in the 附注; where it names none, every part beside the main text. */
function gateOf(body: DecreeBody): (part: Part) => Part {
  const [main] = body.children;
  const notes = (main?.children ?? []).map((node) =>
    node.type === "paragraph" && node.data?.frame === "附注" ? plainText(node) : "",
  );
  const named = notes.map(withheldAttachments).find((found) => found !== null) ?? "all";
  const attachments = body.children.filter(({ data }) => data.role === "附件");
  return (part) => {
    if (part.data.role === "正文") return part;
    const number = numberOf(part) ?? attachments.indexOf(part) + 1;
    const shut = named === "all" || (part.data.role === "附件" && named.includes(number));
    return shut ? { ...part, children: [], data: { ...part.data, withheld: true } } : part;
  };
}

/** The number printed in an attachment's label (附件2), null where there is none. */
function numberOf({ children: [first] }: Part): number | null {
  const label = first?.type === "paragraph" && first.data?.frame === "附件标签" ? first : null;
  const digits = label && /\d+/.exec(plainText(label).normalize("NFKC"));
  return digits ? Number(digits[0]) : null;
}

/** The marks that something still visible refers to; what has no place in the tree goes. */
function remaining(marks: Marks, body: DecreeBody): Marks {
  const { ids, anchors, text } = visible(body);
  const seen = (kind: keyof typeof ids) => (mark: { id: number }) => ids[kind].has(mark.id);
  return {
    corrections: marks.corrections.filter(seen("correction")),
    doubts: marks.doubts.filter(seen("doubt")),
    citations: marks.citations.filter(seen("citation")),
    aliases: marks.aliases.filter(({ short }) => text.includes(short)),
    duties: marks.duties.filter(seen("duty")),
    rosters: marks.rosters.filter(({ anchor }) => anchors.has(anchor)),
    tables: marks.tables.filter(({ anchor }) => anchors.has(anchor)),
    drops: [],
    joins: [],
    width: null,
    ...(marks.titleLines && { titleLines: marks.titleLines }),
  };
}
