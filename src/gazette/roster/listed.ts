import { wording } from "../edit.ts";
import { isName } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, Paragraph, Person } from "../nodes.ts";
import { linesOf } from "./build.ts";
import { rosterLine } from "./line.ts";

/** `田景华　　彭　勇　　向秀梅` under a heading that says it lists people: nothing but names, most of them by a surname. */
export function namesIn(block: Block): (Paragraph | Person)[] | undefined {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return undefined;
  const read = rosterLine(wording(block), false);
  if (!read?.plain || read.role !== undefined) return undefined;
  const sure = read.people.filter(({ name }) => isName(name, true));
  const bare = read.people.every(({ post }) => post === "");
  return bare && sure.length >= read.people.length * MOST ? linesOf(block, read) : undefined;
}

/** Of so many the surname is known. */
const MOST = 0.6;
