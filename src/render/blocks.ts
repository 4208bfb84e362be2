import type { ElementContent } from "hast";
import type { Block, Figure, FrameRole, Paragraph, Phrasing } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";
import { phrasing } from "./phrasing.ts";
import { roster } from "./roster.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";
import { el, type State } from "./types.ts";

/** Renders blocks in order: signature and date as one group, a table with its caption above it. */
export function blocks(nodes: Block[], state: State): ElementContent[] {
  const out: ElementContent[] = [];
  for (let i = 0; i < nodes.length; ) {
    const [rendered, taken] = group(nodes, i, state);
    out.push(...rendered);
    i += taken;
  }
  return out;
}

/** Renders what begins at `i`; the second value is how many nodes it took. */
function group(nodes: Block[], i: number, state: State): [ElementContent[], number] {
  const node = nodes[i]!;
  const next = nodes[i + 1];
  if (isSignature(node)) {
    const end = nodes.findIndex((other, j) => j > i && !isSignature(other));
    const signed = nodes.slice(i, end === -1 ? undefined : end) as Paragraph[];
    return [
      [
        el(
          "div",
          { className: ["sign"] },
          signed.map((p) => plain(p, state)),
        ),
      ],
      signed.length,
    ];
  }
  if (
    next?.type === "table" &&
    node.type === "paragraph" &&
    captions(node, next.data.anchor, state)
  )
    return [[table(next, state, node)], 2];
  return [[block(node, state)], 1];
}

function block(node: Block, state: State): ElementContent {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, state);
    case "heading":
      return el(`h${state.heading}`, { className: ["part-title"] }, phrasing(node.children, state));
    case "section":
      return section(node, state);
    case "table":
      return table(node, state);
    case "roster":
      return roster(node, state);
    case "figure":
      return figure(node, state);
  }
}

/** The class of each part of a 公文's frame that is set apart from the running text. */
const FRAME: Partial<Record<FrameRole, string>> = {
  主送: "to",
  附件说明: "attn",
  附注: "fuzhu",
  题注: "tizhu",
  主题词: "banji",
  抄送: "banji",
  印发: "banji",
  登记号: "banji",
  附件标签: "part-label",
};

function paragraph(node: Paragraph, state: State): ElementContent {
  const frame = node.data?.frame;
  const name = frame && FRAME[frame];
  const words =
    frame === "附件说明" ? attachments(node.children, state) : phrasing(node.children, state);
  return el("p", name ? { className: [name] } : {}, words);
}

function plain(node: Paragraph, state: State): ElementContent {
  return el("p", {}, phrasing(node.children, state));
}

function isSignature(node: Block): boolean {
  const frame = node.type === "paragraph" ? node.data?.frame : undefined;
  return frame === "署名" || frame === "日期";
}

/** Whether a paragraph is the printed caption of the table after it. */
function captions(node: Paragraph, anchor: string, state: State): boolean {
  const caption = state.marks.tables.find((mark) => mark.anchor === anchor)?.caption;
  return Boolean(caption) && squeeze(plainText(node)).includes(squeeze(caption!));
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");

/** 附件说明: each title of a part of this document leads to the part. */
function attachments(nodes: Phrasing[], state: State): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== "text") return phrasing([node], state);
    const part = state.parts.find(({ title }) => node.value.includes(title));
    if (!part) return phrasing([node], state);
    const [before, ...after] = node.value.split(part.title);
    return [
      ...attachments([{ type: "text", value: before! }], state),
      el("a", { href: `#${part.anchor}` }, [part.title]),
      ...attachments([{ type: "text", value: after.join(part.title) }], state),
    ];
  });
}

/** A picture; where its file is missing, its words stand in its place. */
function figure(node: Figure, state: State): ElementContent {
  const src = state.links.file(node.data.file);
  if (!src) return el("p", { className: ["missing"] }, [node.value]);
  return el("figure", { className: ["pic"] }, [
    el("a", { href: src }, [el("img", { src, alt: node.value, loading: "lazy" })]),
  ]);
}
