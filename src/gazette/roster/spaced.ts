/** Lines of a role and names alone with nothing but spaces between, as older papers print a committee. */
import { wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { isName, roleBySpaces } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, Paragraph, Person } from "../nodes.ts";
import { linesOf } from "./build.ts";
import type { LineRead } from "./line.ts";
import { joinHalves, tokensOf } from "./tokens.ts";

type Lines = (Paragraph | Person)[];

/** One line may be a signature: `主任　韩志远`. */
const LIST = 2;

/**
 * `主　任　韩志远` / `副主任　周玉梅（女）　马占魁（回族）` / `委　员　李　森　王树声`: two such
 * lines or more with different roles in a row, and the lines of names under them.
 */
export function spacedIn(blocks: readonly Block[]): Map<Block, Lines> {
  const found = new Map<Block, Lines>();
  let run: [Block, LineRead][] = [];
  const close = () => {
    const roles = new Set(run.flatMap(([, { role }]) => role ?? []));
    if (roles.size >= LIST)
      for (const [block, read] of run) found.set(block, linesOf(block as Paragraph, read));
    run = [];
  };
  for (const block of blocks) {
    const read = readIn(block, run.length > 0);
    if (read) run.push([block, read]);
    else close();
  }
  close();
  return found;
}

/** A role and names, or (`under` such a line) names that go on with it. */
function readIn(block: Block, under: boolean): LineRead | undefined {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return undefined;
  const line = wording(block);
  const folded = fold(line);
  if (folded.length > 200) return undefined;
  const label = roleBySpaces(folded, (end) => areNames(namesIn(line, folded, end)));
  if (!label && !under) return undefined;
  const tokens = namesIn(line, folded, label?.end ?? 0);
  if (!areNames(tokens)) return undefined;
  const people = tokens.map(({ start, end, text }) => ({
    name: text.replace(/\(.*$/, ""),
    post: "",
    nameAt: { start, end },
    postAt: { start: end, end },
  }));
  return { ...(label ?? { end: 0 }), people, plain: true };
}

const namesIn = (line: string, folded: string, start: number) =>
  joinHalves(tokensOf(folded, start), line);

const areNames = (tokens: readonly { text: string }[]) =>
  tokens.length > 0 && tokens.every(({ text }) => isName(text, true));
