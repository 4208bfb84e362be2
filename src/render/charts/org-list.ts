/** The same command structure for a narrow page: one body under another, moved in under what it stands under. */
import { type HierarchyNode, hierarchy } from "d3-hierarchy";
import type { Element } from "hast";
import { s } from "hastscript";
import { strings } from "../../strings.ts";
import type { Body } from "./command.ts";
import { cut, link, picture } from "./svg.ts";

const WIDTH = 304;
const INDENT = 14;
/** letters that fit a line */
const MOST = 19;
/** how high a body's row is, with people and without; and where its name stands in it */
const ROW = { led: 48, bare: 30, middle: 14 };

type Tops = Map<HierarchyNode<Body>, number>;

/**
 * Draws a command structure as a list.
 * @param href the address of a body by its anchor
 */
export function orgList(command: Body, href: (anchor: string) => string): string {
  const root = hierarchy(command, (body) => body.children);
  const tops: Tops = new Map();
  let height = 0;
  root.eachBefore((node) => {
    tops.set(node, height);
    height += heightOf(node);
  });
  const drawn = [...tops].flatMap(([node, y]) => [
    ...wire(node, tops),
    row(node.data, node.depth * INDENT, y, href),
  ]);
  const said = strings.charts.command(command.name, root.leaves().length);
  return picture({ width: WIDTH, height }, said, drawn, "group");
}

const heightOf = ({ data }: HierarchyNode<Body>): number =>
  data.roles.length > 0 ? ROW.led : ROW.bare;

/** From the body above, or the one before, down and across. */
function wire(node: HierarchyNode<Body>, tops: Tops): Element[] {
  const { parent } = node;
  if (!parent) return [];
  const before = parent.children![parent.children!.indexOf(node) - 1];
  const from = before ? tops.get(before)! + ROW.middle : tops.get(parent)! + heightOf(parent) - 6;
  const x = parent.depth * INDENT + 4;
  const d = `M${x} ${from}V${tops.get(node)! + ROW.middle}H${node.depth * INDENT - 2}`;
  return [s("path", { className: ["wire"], d })];
}

function row(
  { name, number, anchor, roles: [first] }: Body,
  x: number,
  y: number,
  href: (anchor: string) => string,
): Element {
  const people = first?.people.map((person) => person.name).join("、") ?? "";
  const led = first ? cut(`${first.role}：${people}`, MOST + 2) : "";
  return link(href(anchor), null, [
    s("text", { className: ["led"], x, y: y + 19 }, cut(number + name, MOST)),
    ...(led ? [s("text", { className: ["name"], x, y: y + 38 }, led)] : []),
  ]);
}
