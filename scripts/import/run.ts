/** The import of a whole archive: every raw issue, its lock, and what changes on disk. */
import { join, relative } from "node:path";
import { type Intake, intake, lockFiles } from "../../src/archive/intake.ts";
import { type Accepted, type Event, withdraw } from "../../src/archive/permalinks.ts";
import { listFiles, readIfThere, readLocks, readSite } from "../content.ts";
import { findEarlier } from "./earlier.ts";
import { readRaws } from "./raw.ts";
import { refuse, refuseMissing } from "./refuse.ts";
import type { Changes } from "./staging.ts";

export interface Options {
  content: string;
  out: string;
  /** day of this import, ISO */
  date: string;
  /** present when what would be lost or is corrected is to be recorded */
  accepted?: Accepted | undefined;
}

/** Everything an import found out; `changes` is what it would write. */
export interface Imported {
  intakes: Intake[];
  /** what happens to things published, issue by issue */
  events: Event[];
  changes: Changes;
}

/**
 * Reads and parses everything, writes nothing.
 * @throws Refusal where going on would break a promise
 */
export async function readArchive({ content, out, date, accepted }: Options): Promise<Imported> {
  const site = await readSite(content);
  const raws = await readRaws(content, site);
  const locks = await readLocks(content);
  const outputs = new Map<string, string>();
  const intakes: Intake[] = [];
  const events: Event[] = [];
  for (const raw of raws) {
    const key = `${raw.gazette}/${raw.name}`;
    const lock = locks.get(key);
    locks.delete(key);
    const others = [...locks.values(), ...intakes.map((done) => done.lock)];
    const earlier = await findEarlier(content, key, lock);
    const done = intake(raw, { site, lock, others, today: date, accepted, earlier });
    refuse(done, accepted);
    intakes.push(done);
    events.push(...done.events);
    for (const [path, text] of done.outputs) outputs.set(path, text);
  }
  for (const [key, lock] of locks) {
    const gone = withdraw(lock, { today: date, accepted });
    if (!accepted) refuseMissing(content, key, gone.events);
    events.push(...gone.events);
    const earlier = await findEarlier(content, key, lock);
    for (const [path, text] of lockFiles(gone.lock, key.split("/")[1]!, { earlier }))
      outputs.set(path, text);
  }
  return { intakes, events, changes: await changesOf(out, outputs) };
}

async function changesOf(out: string, made: ReadonlyMap<string, string>): Promise<Changes> {
  const write = new Map<string, string>();
  for (const [path, text] of made) {
    if ((await readIfThere(join(out, path))) !== text) write.set(path, text);
  }
  const there = await Promise.all([
    listFiles(join(out, "decrees"), ".mdx"),
    listFiles(join(out, "issues"), ".yaml"),
    listFiles(join(out, "permalinks"), ".yaml"),
    listFiles(join(out, "versions"), ".yaml"),
  ]);
  const paths = there.flat().map((file) => relative(out, file).replaceAll("\\", "/"));
  return { write, remove: paths.filter((path) => !made.has(path)) };
}
