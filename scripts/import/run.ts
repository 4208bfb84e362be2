/** The import of a whole archive: every raw issue, its lock, and what changes on disk. */
import { join, relative } from "node:path";
import { type Intake, intake, lockFiles } from "../../src/archive/intake.ts";
import {
  type Accepted,
  type Event,
  type Lock,
  Register,
  withdraw,
} from "../../src/archive/permalinks.ts";
import { listFiles, readIfThere, readLocks, readSite } from "../content.ts";
import type { Changes } from "../staging.ts";
import { findEarlier } from "./earlier.ts";
import { readRaws } from "./raw.ts";
import { refuse, refuseMissing } from "./refuse.ts";
import type { Unchanged } from "./unchanged.ts";

export interface Options {
  content: string;
  out: string;
  /** day of this import, ISO */
  date: string;
  /** present when what would be lost or is corrected is to be recorded */
  accepted?: Accepted | undefined;
  /** what need not be read again */
  unchanged?: Unchanged | undefined;
  /** how the locks' YAML becomes data, where it was read before */
  parse?: ((yaml: string) => unknown) | undefined;
  /** takes each file that is new or different, as it is made */
  put?: (path: string, text: string) => void;
  /** sees each issue as it was read, before its tree is let go */
  see?: (done: Intake) => void;
}

/** What is left to tell of an issue that was read. */
export type Told = Pick<Intake, "file" | "lock">;

/** Everything an import found out. */
export interface Imported {
  told: Told[];
  /** how many issues were not read, being as the last import left them */
  same: number;
  /** what happens to things published, issue by issue */
  events: Event[];
  changes: Changes;
}

/**
 * Reads and parses everything, one issue after the other, and puts nothing in its place.
 * @throws Refusal where going on would break a promise
 */
export function readArchive(options: Options): Imported {
  const { content, out, unchanged, accepted, date } = options;
  const site = readSite(content);
  const locks = readLocks(content, options.parse);
  const register = new Register(locks.values());
  const outputs = new Outputs(out, options.put);
  const [told, events]: [Told[], Event[]] = [[], []];
  let same = 0;
  for (const raw of readRaws(content, site)) {
    const key = `${raw.gazette}/${raw.name}`;
    const lock = locks.get(key);
    locks.delete(key);
    const files = unchanged?.filesOf(raw, lock);
    if (files) {
      same += 1;
      outputs.keep(files);
      continue;
    }
    const earlier = findEarlier(content, key, lock);
    const done = intake(raw, { site, lock, register, today: date, accepted, earlier });
    refuse(done, accepted);
    register.add(done.lock);
    outputs.take(done.outputs);
    unchanged?.note(raw, done);
    options.see?.(done);
    told.push({ file: done.file, lock: done.lock });
    events.push(...done.events);
  }
  for (const [key, lock] of locks) events.push(...missing(key, lock, options, outputs));
  return { told, same, events, changes: outputs.changes() };
}

/** An issue whose raw file is gone: its addresses stay. */
function missing(key: string, lock: Lock, options: Options, outputs: Outputs) {
  const { content, date, accepted } = options;
  const gone = withdraw(lock, { today: date, accepted });
  if (!accepted) refuseMissing(content, key, gone.events);
  const earlier = findEarlier(content, key, lock);
  outputs.take(lockFiles(gone.lock, key.split("/")[1]!, { earlier }));
  return gone.events;
}

/** The files an archive becomes, against those that stand. */
class Outputs {
  private readonly made = new Set<string>();
  private readonly written: string[] = [];
  private readonly out: string;
  private readonly put: Options["put"];

  constructor(out: string, put: Options["put"]) {
    this.out = out;
    this.put = put;
  }

  /** Files that stand as they should. */
  keep(paths: readonly string[]): void {
    for (const path of paths) this.made.add(path);
  }

  take(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      this.made.add(path);
      if (readIfThere(join(this.out, path)) === text) continue;
      this.written.push(path);
      this.put?.(path, text);
    }
  }

  changes(): Changes {
    const there = [
      listFiles(join(this.out, "decrees"), ".mdx"),
      listFiles(join(this.out, "issues"), ".yaml"),
      listFiles(join(this.out, "permalinks"), ".yaml"),
      listFiles(join(this.out, "versions"), ".yaml"),
    ];
    const paths = there.flat().map((file) => relative(this.out, file).replaceAll("\\", "/"));
    return { write: this.written, remove: paths.filter((path) => !this.made.has(path)) };
  }
}
