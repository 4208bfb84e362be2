import type { Block, DecreeBody, Part, Section } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";

/** A line of a document's own contents. */
export interface TocEntry {
  anchor: string;
  /** the numeral as printed, empty for an unnumbered heading */
  number: string;
  title: string;
  children: TocEntry[];
  /** articles below, by numeral alone */
  articles: { anchor: string; number: string }[];
}

/** The contents of one part: the main text, an attachment or an issued text. */
export interface TocPart {
  anchor: string | null;
  role: Part["data"]["role"];
  title: string | null;
  entries: TocEntry[];
  articles: TocEntry["articles"];
}

/** A longer contents shows two levels, so that it stays an overview. */
const FEW = 40;

/** The contents of a decree from its headings; parts without any are one line. */
export function contentsOf(body: DecreeBody): TocPart[] {
  const depth = count(body) > FEW ? 2 : 3;
  return body.children
    .filter(({ data }) => data.role === "正文" || !data.omitted)
    .map(({ data: { anchor, role, title }, children }) => ({
      ...{ anchor, role, title },
      ...level(children, depth),
    }));
}

function level(
  blocks: Block[],
  depth: number,
): Pick<TocEntry, "articles"> & { entries: TocEntry[] } {
  const sections = blocks.filter((block): block is Section => block.type === "section");
  const headed = depth > 0 ? sections.filter(isHeaded) : [];
  return {
    entries: headed.map((section) => entry(section, depth - 1)),
    articles: sections
      .filter(({ data }) => data.kind === "article")
      .map(({ data }) => ({ anchor: data.anchor, number: data.number ?? "" })),
  };
}

function entry(section: Section, depth: number): TocEntry {
  const { anchor, number } = section.data;
  const { entries, articles } = level(section.children, depth);
  return { anchor, number: number ?? "", title: titleOf(section), children: entries, articles };
}

const isHeaded = ({ data }: Section): boolean => data.kind === "heading" || data.kind === "run-in";

/** A heading's words without numeral, layout and the full stop of a run-in heading. */
export function titleOf({ children: [opening], data }: Section): string {
  const lead = opening && "children" in opening ? opening.children[0] : undefined;
  if (lead?.type !== "lead") return "";
  const words = plainText(lead).slice(data.number?.length ?? 0);
  return words.replaceAll(/\s+/g, "").replace(/[。：:]$/, "");
}

function count(node: { children: Block[] | Part[] }): number {
  let found = 0;
  for (const child of node.children) {
    if (child.type === "section" && isHeaded(child)) found++;
    if (child.type === "section" || child.type === "part") found += count(child);
  }
  return found;
}
