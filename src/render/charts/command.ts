/** The bodies a document sets up and who leads them, as its own sections stand one under another. */
import type { Block, DecreeBody, Section } from "../../gazette/nodes.ts";
import type { RosterMark } from "../../gazette/schema.ts";
import { titleOf } from "../contents.ts";

/** A body (a 指挥部, a 领导小组), or the heading several of them stand under. */
export interface Body {
  /** its heading, without numeral */
  name: string;
  /** the numeral as printed, empty when there is none */
  number: string;
  anchor: string;
  /** posts and who holds them, in the roster's order; empty for a heading */
  roles: RosterMark["roles"];
  children: Body[];
}

/** So many bodies under one are a structure; fewer are read faster than looked at. */
const LEAST = 3;

/**
 * The command structure of a document: the body it names first, and under it
 * every other, grouped as they are printed. Null unless the first section alone
 * has a roster at its level and all others of that level are headings over
 * bodies with rosters: what stands above what is then the document's own order.
 */
export function commandOf(body: DecreeBody, rosters: readonly RosterMark[]): Body | null {
  const byAnchor = new Map(rosters.map((roster) => [roster.anchor, roster]));
  for (const part of body.children) {
    const [first, ...groups] = bodiesIn(part.children, byAnchor);
    if (!first || first.roles.length === 0) continue;
    const below = [...first.children, ...groups];
    const led = below.flatMap(leaves);
    const headings = groups.every((group) => group.roles.length === 0);
    if (headings && led.length >= LEAST && led.every(({ roles }) => roles.length > 0))
      return { ...first, children: below };
  }
  return null;
}

/** The sections that hold a roster, or other such sections. */
function bodiesIn(blocks: readonly Block[], rosters: Map<string, RosterMark>): Body[] {
  return blocks.flatMap((block): Body[] => {
    if (block.type !== "section") return [];
    const roles = rolesIn(block, rosters);
    const children = bodiesIn(block.children, rosters);
    if (roles.length + children.length === 0) return [];
    const { anchor, number } = block.data;
    return [{ name: titleOf(block), number: number ?? "", anchor, roles, children }];
  });
}

const rolesIn = ({ children }: Section, rosters: Map<string, RosterMark>): RosterMark["roles"] =>
  children
    .flatMap((block) =>
      block.type === "roster" ? (rosters.get(block.data.anchor)?.roles ?? []) : [],
    )
    .filter(({ people }) => people.length > 0);

const leaves = (body: Body): Body[] =>
  body.children.length === 0 ? [body] : body.children.flatMap(leaves);
