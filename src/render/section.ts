import type { ElementContent } from "hast";
import { shapeOf } from "../gazette/grammar/shapes.ts";
import type { Block, Heading, Paragraph, Provision, Section } from "../gazette/nodes.ts";
import { strings } from "../strings.ts";
import { blocks } from "./blocks.ts";
import { isSetApart, phrasing } from "./phrasing.ts";
import { el, type State } from "./types.ts";

/** A provision with its anchor, its opening words and what stands under it. */
export function section(node: Section, state: State): ElementContent {
  const { anchor, marker, kind, number } = node.data;
  const [opening, ...rest] = node.children;
  const headed = kind === "heading" || kind === "run-in";
  const inside = { ...state, heading: Math.min(6, state.heading + (headed ? 1 : 0)) };
  const look = marker ? shapeOf(marker).look : "mu";
  // The page's script cites a provision by its numeral; where a mark covers that, it is said here.
  const covered = number !== null && !isSetApart((opening as Heading | Paragraph).children[0]);
  return el(
    "section",
    { className: ["s", look], id: anchor, dataN: covered ? number : undefined },
    [open(opening as Heading | Paragraph, node.data, state), ...blocks(rest as Block[], inside)],
  );
}

/** The opening block: an own-line heading, a run-in heading within its paragraph, or a numbered paragraph. */
function open(node: Heading | Paragraph, data: Provision, state: State): ElementContent {
  const link = copyLink(data);
  if (node.type === "heading")
    return el(`h${state.heading}`, {}, [...phrasing(node.children, state), link]);
  if (data.kind !== "run-in") return el("p", {}, [...phrasing(node.children, state), link]);
  const [lead, ...rest] = node.children;
  return el("div", { className: ["p"] }, [
    el(`h${state.heading}`, { className: ["run"] }, phrasing([lead!], state)),
    ...phrasing(rest, state),
    link,
  ]);
}

/** The link a reader copies to cite this provision; its sign is drawn by the style sheet. */
function copyLink({ anchor }: Provision): ElementContent {
  return el("a", { className: ["pl"], href: `#${anchor}`, ariaLabel: strings.render.provision });
}
