/**
 * Anchors from the text's own numbering (`docs/data.md`): `s3-2`, `a14`, `c2`,
 * `u1`, `x1-a3`, `x1-t1`. Fresh ones: what was published before is put back by
 * the lock (`src/archive/permalinks.ts`).
 */
import { ordinalOf } from "./grammar/markers.ts";
import { shapeOf } from "./grammar/shapes.ts";
import { leadOf } from "./nest.ts";
import type { Block, Part, Provision, Section } from "./nodes.ts";

/** Gives every part, provision, table and roster of one decree its anchor; no two are alike. */
export function setAnchors(parts: readonly Part[]): void {
  const taken = new Set<string>();
  let further = 0;
  for (const part of parts) {
    if (part.data.role !== "正文") part.data.anchor = free(taken, `x${++further}`);
    new PartAnchors(taken, part.data.anchor).give(part.children);
  }
}

/** The anchor itself, or with `.2`, `.3` … when it is taken; the result is taken from then on. */
export function free(taken: Set<string>, anchor: string): string {
  let name = anchor;
  for (let time = 2; taken.has(name); time++) name = `${anchor}.${time}`;
  taken.add(name);
  return name;
}

class PartAnchors {
  private readonly taken: Set<string>;
  private readonly part: string | null;
  private readonly counts = new Map<string, number>();

  constructor(taken: Set<string>, part: string | null) {
    this.taken = taken;
    this.part = part;
  }

  give(blocks: readonly Block[], parent: string | null = this.part): void {
    for (const block of blocks) {
      if (block.type === "section") this.section(block, parent);
      if (block.type === "table") block.data.anchor = this.next(this.part, "t");
      if (block.type === "roster") block.data.anchor = this.next(this.part, "r");
    }
  }

  private section(section: Section, parent: string | null): void {
    const anchor = this.provision(section.data, parent);
    section.data.anchor = anchor;
    const lead = leadOf(section.children[0]!);
    if (lead) lead.data.anchor = anchor;
    this.give(section.children, anchor);
  }

  private provision({ marker, number }: Provision, parent: string | null): string {
    if (marker === null || number === null) return this.next(parent, "u");
    const printed = ordinalOf(number) ?? 0;
    const running = shapeOf(marker).running;
    if (running) return free(this.taken, under(this.part, `${running}${printed}`));
    const first = marker === "一" || parent === this.part;
    return free(this.taken, under(parent, first ? `s${printed}` : String(printed)));
  }

  /** The next of things that carry no number of their own. */
  private next(parent: string | null, letter: string): string {
    const key = under(parent, letter);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return free(this.taken, `${key}${count}`);
  }
}

const under = (parent: string | null, name: string) => (parent ? `${parent}-${name}` : name);
