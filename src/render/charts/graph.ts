/** The graph of citations: who names on the left, what is named on the right, laid out by dagre. */
import { Graph, layout } from "@dagrejs/dagre";
import { curveMonotoneX, line } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import type { CitationGraph, Cited } from "../../archive/citation-graph.ts";
import { strings } from "../../strings.ts";
import { cut, link, picture, round, widthOf } from "./svg.ts";

const LETTER = 15;
const SMALL = 13;
const PAD = 10;
const LINE = 21;
/** characters of a title in a box */
const MOST = 21;

interface Point {
  x: number;
  y: number;
}
type Placed = Point & { width: number; height: number };
type Laid = Point & { points: Point[] };

/**
 * Draws the graph.
 * @param href the address of a document, by its address from the site's root
 */
export function graph({ documents, namings }: CitationGraph, href: (id: string) => string): string {
  const g = new Graph();
  g.setGraph({ rankdir: "LR", nodesep: 8, edgesep: 8, ranksep: 30, marginx: 2, marginy: 2 });
  // Boxes of one width stand in line.
  const width = Math.max(...documents.flatMap(linesOf).map((words) => widthOf(words, LETTER)));
  // dagre joins and looks up the names of an edge's ends over and over: short ones save a third of its time.
  const names = new Map(documents.map(({ id }, i) => [id, `n${i}`]));
  const name = (id: string): string => names.get(id)!;
  const wires = namings.map(({ from, to, relations }) => ({
    relations,
    from: name(from),
    to: name(to),
  }));
  for (const document of documents) g.setNode(name(document.id), sizeOf(document, width));
  for (const { from, to, relations } of wires) g.setEdge(from, to, labelSize(relations));
  layout(g);
  const edges = wires.flatMap(({ from, to, relations }) =>
    edge(g.edge(from, to), g.node(from), g.node(to), relations),
  );
  const boxes = documents.map((document) =>
    box(document, g.node(name(document.id)), href(document.id)),
  );
  const size = g.graph() as { width: number; height: number };
  const said = strings.charts.graph(documents.length, namings.length);
  return picture(size, said, [...edges, ...boxes], "group");
}

/** The label stands on its line, not beside it. */
const labelSize = (relations: string[]) => ({
  width: widthOf(relations.join("、"), SMALL) + PAD,
  height: SMALL,
  labelpos: "c",
});

/** The lines of a box: a held decree by number and what it is about, a work by its title or else its number. */
function linesOf({ kind, title, number, issuer }: Cited): string[] {
  if (kind === "work") return [title ? cut(`《${title}》`, MOST) : (number ?? "")];
  const name = issuer.join("");
  const about = title?.startsWith(name) ? title.slice(name.length) : title;
  return [...(number ? [number] : []), ...(about ? [cut(about, MOST)] : [])];
}

const sizeOf = (document: Cited, width: number): Pick<Placed, "width" | "height"> => ({
  width: width + 2 * PAD,
  height: linesOf(document).length * LINE + 8,
});

function box(document: Cited, { x, y, width, height }: Placed, href: string): Element {
  const { kind, title, number } = document;
  const [left, top] = [x - width / 2, y - height / 2];
  const frame = { x: round(left), y: round(top), width: round(width), height: round(height) };
  const lines = linesOf(document).map((words, i) => {
    const at = { x: round(left + PAD), y: round(top + (i + 1) * LINE - 2) };
    return s("text", { className: [i === 0 ? "led" : "name"], ...at }, words);
  });
  const full = [title, number].filter(Boolean).join(" ");
  return link(href, full, [s("rect", { className: ["box", kind], ...frame }), ...lines]);
}

/** A line from the right of one box, under its label, to the left of the other. */
function edge(laid: Laid, from: Placed, to: Placed, relations: string[]): Element[] {
  const draw = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveMonotoneX)
    .digits(1);
  const points = [
    { x: from.x + from.width / 2, y: from.y },
    ...laid.points.slice(1, -1),
    { x: to.x - to.width / 2, y: to.y },
  ];
  const at = { x: round(laid.x), y: round(laid.y + 4), textAnchor: "middle" as const };
  return [
    s("path", {
      className: relations.includes("废止") ? ["wire", "ends"] : ["wire"],
      d: draw(points) ?? "",
    }),
    s("text", { className: ["on"], ...at }, relations.join("、")),
  ];
}
