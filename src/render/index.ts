/** The page of a decree from its tree: gazette tree → hast → HTML, one small handler a node type. */
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Block, DecreeBody, Heading, Part } from "../gazette/nodes.ts";
import type { Marks } from "../gazette/schema.ts";
import { strings } from "../strings.ts";
import { blocks } from "./blocks.ts";
import { putOff } from "./far.ts";
import { titleWords, titleWordsOf } from "./title.ts";
import { el, type Links, note, type State } from "./types.ts";

export type { Links } from "./types.ts";

/**
 * Renders a decree's text: the main text, then each attachment and issued text
 * as a part of its own. The text of the result, `[data-note]` elements aside,
 * is the text of the tree.
 */
export function render(body: DecreeBody, marks: Marks, links: Links): string {
  return toHtml(putOff(renderTree(body, marks, links)));
}

/** The same as a tree, for what is no page: a book. */
export function renderTree(body: DecreeBody, marks: Marks, links: Links): Element[] {
  const parts = body.children.flatMap(({ data: { title, anchor } }) =>
    title && anchor ? [{ title, anchor }] : [],
  );
  const state: State = { marks, links, heading: 2, parts, placed: new Set() };
  return body.children.map((part) => renderPart(part, state));
}

function renderPart(part: Part, state: State): Element {
  const { role, anchor, title, omitted, withheld } = part.data;
  if (role === "正文" || anchor === null)
    return el("div", { className: ["main"] }, blocks(part.children, state));
  const inside = { ...state, heading: title ? 3 : 2 };
  const [label, rest] = labelled(part.children);
  return el("section", { className: ["part"], id: anchor, ariaLabelledBy: [`${anchor}-h`] }, [
    ...(label
      ? blocks([label], inside)
      : [el("p", { className: ["part-label"], ...note }, [strings.render.role[role]])]),
    heading(part, rest, state),
    ...blocks(
      rest.filter((node) => !isTitle(node)),
      inside,
    ),
    ...(omitted ? [el("p", { className: ["none"], ...note }, [strings.render.omitted])] : []),
    ...(withheld ? [el("p", { className: ["none"], ...note }, [strings.render.withheld])] : []),
  ]);
}

/** The printed label (附件1) and what follows it. */
function labelled(children: Block[]): [Block | null, Block[]] {
  const [first, ...rest] = children;
  const isLabel = first?.type === "paragraph" && first.data?.frame === "附件标签";
  return isLabel ? [first, rest] : [null, children];
}

const isTitle = (node: Block): node is Heading =>
  node.type === "heading" && node.children[0]?.type !== "lead";

/** The part's title as printed, else the one it is known by. */
function heading({ data }: Part, children: Block[], state: State): ElementContent {
  const printed = children.filter(isTitle);
  const props = { className: ["part-title"], id: `${data.anchor}-h` };
  if (printed.length === 0)
    return el("h2", { ...props, ...note }, titleWords([data.title ?? strings.render.untitled]));
  return el(
    "h2",
    props,
    printed.flatMap((node) => titleWordsOf(node, state)),
  );
}
