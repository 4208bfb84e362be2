/** Provisions, paragraphs, tables and rosters as Akoma Ntoso; `eId` is our anchor. */
import { shapeOf } from "../../../gazette/grammar/shapes.ts";
import type { Block, Cell, Paragraph, Roster, Section, Table } from "../../../gazette/nodes.ts";
import { type Element, x } from "../xml.ts";
import { inlines, type Links, numbered } from "./phrasing.ts";

const isProvision = (element: Element): boolean =>
  element.attributes.eId !== undefined && element.name !== "table";

/** Blocks of a text in their order; provisions become hierarchy. */
export const blocks = (list: readonly Block[], links: Links): Element[] =>
  list.map((block) => (block.type === "section" ? provision(block, links) : plain(block, links)));

/** Each shape of numeral opens its own element; an unnumbered heading opens an `hcontainer`. */
function provision({ data, children }: Section, links: Links): Element {
  const [opening, ...below] = children;
  const { head, words } = opened(opening, links);
  const inside = [...head, ...hierarchy([...words, ...blocks(below, links)])];
  return data.marker
    ? x(shapeOf(data.marker).element, { eId: data.anchor }, inside)
    : x("hcontainer", { name: "heading", eId: data.anchor }, inside);
}

/** The first block of a provision: numeral and heading, then the words on the same line. */
function opened(block: Block | undefined, links: Links): { head: Element[]; words: Element[] } {
  if (block?.type !== "heading" && block?.type !== "paragraph") return { head: [], words: [] };
  const [lead, ...rest] = block.children;
  if (lead?.type !== "lead") return { head: [], words: [plain(block, links)] };
  const words = rest.length ? [x("p", inlines(rest, links))] : [];
  return { head: numbered(lead, links), words };
}

/** A provision holds either plain content, or provisions with words before, between and after them. */
function hierarchy(list: Element[]): Element[] {
  const first = list.findIndex(isProvision);
  if (first < 0) return list.length ? [x("content", list)] : [];
  const last = list.findLastIndex(isProvision);
  const [intro, wrapUp] = [list.slice(0, first), list.slice(last + 1)];
  return [
    ...(intro.length ? [x("intro", intro)] : []),
    ...list.slice(first, last + 1).map(between),
    ...(wrapUp.length ? [x("wrapUp", wrapUp)] : []),
  ];
}

const between = (element: Element): Element =>
  isProvision(element) ? element : x("hcontainer", { name: "text" }, [x("content", [element])]);

function plain(block: Exclude<Block, Section>, links: Links): Element {
  switch (block.type) {
    case "paragraph":
      return paragraph(block, links);
    case "heading":
      return x("p", { class: "heading" }, inlines(block.children, links));
    case "table":
      return table(block, links);
    case "roster":
      return roster(block, links);
    case "figure":
      return x("p", [x("img", { src: links.figure(block.data.file), alt: block.value })]);
  }
}

const paragraph = ({ data, children }: Paragraph, links: Links): Element =>
  x("p", data?.frame ? { class: data.frame } : {}, inlines(children, links));

const table = ({ data, children }: Table, links: Links): Element =>
  x(
    "table",
    { eId: data.anchor },
    children.map((row) =>
      x(
        "tr",
        row.children.map((c) => cell(c, links)),
      ),
    ),
  );

function cell({ data, children }: Cell, links: Links): Element {
  const { colspan, rowspan } = data ?? {};
  return x("td", { colspan, rowspan }, [x("p", inlines(children, links))]);
}

/** A post and who holds it: a row for the label, then a row a person. */
function roster({ data, children }: Roster, links: Links): Element {
  const rows = children.flatMap((role) =>
    role.children.map((line) =>
      line.type === "paragraph"
        ? x("tr", [x("th", { colspan: 2 }, [paragraph(line, links)])])
        : x(
            "tr",
            line.children.map((c) => cell(c, links)),
          ),
    ),
  );
  return x("table", { eId: data.anchor, class: "roster" }, rows);
}
