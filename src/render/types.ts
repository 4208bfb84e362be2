import type { Element, ElementContent, Properties } from "hast";
import type { Marks } from "../gazette/schema.ts";

/** What the handlers need beyond the tree; links are ready to be written into `href`. */
export interface Links {
  /** the page of the document a citation names, or null when nothing is known of it */
  citation: (id: number) => string | null;
  /** the page of an organ by the name as printed, or null when it has none */
  organ: (name: string) => string | null;
  /** a picture of the issue, or null when its file is not there */
  file: (name: string) => string | null;
  /** the CSV of a table or roster, by its anchor; null offers none */
  csv: (anchor: string) => string | null;
  /** the picture of a table, by its anchor; null where it has none */
  chart: (anchor: string) => string | null;
}

/** Where in the page a node stands. */
export interface State {
  marks: Marks;
  links: Links;
  /** level of the next heading, 2 to 6: one below its nearest ancestor with a heading */
  heading: number;
  /** titles of this document's parts and where they stand: what 附件说明 links to */
  parts: { title: string; anchor: string }[];
  /** marks placed so far: one that goes on over another's border is placed in two pieces */
  placed: Set<string>;
}

/** Makes an element; undefined and null attributes are left out by the serializer. */
export function el(
  tagName: string,
  properties: Properties = {},
  children: (ElementContent | string)[] = [],
): Element {
  const nodes = children.map((child) =>
    typeof child === "string" ? ({ type: "text", value: child } as const) : child,
  );
  return { type: "element", tagName, properties, children: nodes };
}

/** Words of the archive, not of the gazette: left out when the page's text is compared. */
export const note = { dataNote: "" };
