import type { DecreeBody } from "../gazette/nodes.ts";
import { plainText, printedText } from "../gazette/text.ts";

/** What a tree still shows: the marks it refers to, the anchors it has, its words. */
export interface Visible {
  ids: Record<"correction" | "doubt" | "citation" | "duty", Set<number>>;
  anchors: Set<string>;
  /** its pictures, by the names the text gives */
  figures: string[];
  /** the words shown and the words printed */
  text: string;
}

interface AnyNode {
  type: string;
  data?: { id?: number; anchor?: string | null; file?: string };
  children?: AnyNode[];
}

/** Collects what a tree refers to, in one walk. */
export function visible(body: DecreeBody): Visible {
  const ids: Visible["ids"] = {
    correction: new Set(),
    doubt: new Set(),
    citation: new Set(),
    duty: new Set(),
  };
  const anchors = new Set<string>();
  const figures: string[] = [];
  const walk = ({ type, data, children }: AnyNode): void => {
    if (type in ids && data?.id !== undefined) ids[type as keyof typeof ids].add(data.id);
    if (data?.anchor) anchors.add(data.anchor);
    if (type === "figure" && data?.file) figures.push(data.file);
    children?.forEach(walk);
  };
  walk(body as AnyNode);
  return { ids, anchors, figures, text: plainText(body) + printedText(body) };
}
