import { printed } from "./edit.ts";
import type { IssueRoot } from "./nodes.ts";
import type { Issue } from "./schema.ts";
import { inkOf } from "./source.ts";

/** Any node, as far as its ink goes. */
type Counted = { type: string; value?: unknown; children?: Counted[] };

/**
 * Counts the ink of the raw file (characters other than spaces) and where it
 * went: raw = kept + markup + dropped + corrected. `corrected` is what the
 * paper prints where a person reads something else.
 */
export function account(tree: IssueRoot, raw: string): Issue["account"] {
  let kept = 0;
  let corrected = 0;
  const see = (node: Counted) => {
    if (node.type === "correction") corrected += inkOf(printed(node));
    else if (typeof node.value === "string") kept += inkOf(node.value);
    else node.children?.forEach(see);
  };
  see(tree);
  const sum = (spans: readonly { start: number; end: number }[]) =>
    spans.reduce((ink, { start, end }) => ink + inkOf(raw.slice(start, end)), 0);
  const { markup, drops } = tree.data;
  return { raw: inkOf(raw), kept, markup: sum(markup), dropped: sum(drops), corrected };
}
