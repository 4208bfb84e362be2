/** The command structure of a document as a chart: the first body on top, the others hung below it. */
import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";
import type { Element } from "hast";
import { s } from "hastscript";
import { strings } from "../../strings.ts";
import type { Body } from "./command.ts";
import { link, picture, round, widthOf } from "./svg.ts";

type Node = HierarchyPointNode<Body>;

const LETTER = 16;
const SMALL = 14;
/** a body's box, its letters one under another, and the step to the next */
const BOX = { width: 44, step: 58, top: 30, pad: 12 };
/** between the levels, where the lines run */
const GAP = 30;
const LINE = 24;
const LABEL = 30;

/**
 * Draws a command structure.
 * @param href the address of a body by its anchor
 */
export function org(command: Body, href: (anchor: string) => string): string {
  const root = tree<Body>().nodeSize([BOX.step, 1])(hierarchy(command, (body) => body.children));
  const nodes = root.descendants();
  const apex = apexLines(command);
  const apexWidth = Math.max(...apex.map((line) => widthOf(line, LETTER))) + 4 * BOX.pad;
  const apexHeight = apex.length * LINE + 2 * BOX.pad;
  const half = Math.max(apexWidth / 2, ...nodes.map(({ x }) => Math.abs(x) + BOX.step / 2));
  const grouped = root.height > 1;
  const top = { group: apexHeight + GAP, leaf: apexHeight + GAP * (grouped ? 3 : 1) };
  const boxHeight = Math.max(...root.leaves().map(({ data }) => heightOf(data)));
  const at = (node: Node): number => half + node.x;
  const drawn = nodes.slice(1).flatMap((node) => {
    const y = node.children ? top.group : top.leaf;
    const from = node.parent === root ? apexHeight : top.group + LABEL;
    const line = wire(at(node.parent!), from, at(node), y);
    const box = node.children
      ? heading(node.data, at(node), y)
      : leaf(node.data, at(node), y, boxHeight, href);
    return [line, ...box];
  });
  const size = { width: 2 * half, height: top.leaf + boxHeight + 4 * LINE };
  const said = strings.charts.command(command.name, root.leaves().length);
  const crown = boxed("box top", half - apexWidth / 2, 1, apexWidth, apexHeight - 1);
  const words = apex.map((line, i) =>
    s(
      "text",
      {
        className: [i === 0 ? "head" : "led"],
        x: round(half),
        y: BOX.pad + (i + 0.75) * LINE,
        textAnchor: "middle",
      },
      line,
    ),
  );
  return picture(size, said, [...drawn, crown, link(href(command.anchor), null, words)], "group");
}

/** The name of the first body, then a line for each post: all names, or how many where they are many. */
function apexLines({ name, roles }: Body): string[] {
  return [name, ...roles.map(({ role, people }) => `${role}：${named(people, 9)}`)];
}

function named(people: { name: string }[], most: number): string {
  if (people.length > most) return strings.count.people(people.length);
  return people.map(({ name }) => name).join("、");
}

const heightOf = ({ name }: Body): number =>
  BOX.top + Array.from(name).length * (LETTER + 1) + BOX.pad;

/** A line that goes down, across and down again. */
function wire(x1: number, y1: number, x2: number, y2: number): Element {
  const middle = y2 - GAP / 2;
  return s("path", {
    className: ["wire"],
    d: `M${round(x1)} ${round(y1)}V${round(middle)}H${round(x2)}V${round(y2)}`,
  });
}

const boxed = (name: string, x: number, y: number, width: number, height: number): Element =>
  s("rect", {
    className: name.split(" "),
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
  });

/** The heading that bodies stand under, on the line itself. */
function heading({ name }: Body, x: number, y: number): Element[] {
  const width = widthOf(name, LETTER) + 2 * BOX.pad;
  return [
    boxed("box", x - width / 2, y, width, LABEL),
    s("text", { className: ["led"], x: round(x), y: y + LINE - 3, textAnchor: "middle" }, name),
  ];
}

function leaf(
  { name, number, anchor, roles }: Body,
  x: number,
  y: number,
  height: number,
  href: (anchor: string) => string,
): Element[] {
  const numeral = number.replaceAll(/[（）()、.．]/g, "");
  const leaders = (roles[0]?.people ?? []).slice(0, 3);
  return [
    link(href(anchor), null, [
      boxed("box", x - BOX.width / 2, y, BOX.width, height),
      s(
        "text",
        { className: ["no"], x: round(x), y: round(y + 21), textAnchor: "middle" },
        numeral,
      ),
      s("text", { className: ["down"], x: round(x), y: round(y + BOX.top) }, name),
    ]),
    ...leaders.map((leader, i) =>
      s(
        "text",
        {
          className: ["name"],
          x: round(x),
          y: round(y + height + (i + 1) * (SMALL + 6)),
          textAnchor: "middle",
        },
        leader.name,
      ),
    ),
  ];
}
