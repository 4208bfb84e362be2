/**
 * Replaces many files of a folder as one: all of them laid beside, then a plan, then moved into
 * place. A kill before the plan leaves the old files; a kill after it is made good by `recover`,
 * which whoever writes to the folder next calls first.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import writeFileAtomic from "write-file-atomic";

const PLAN = ".plan.json";

/** A folder whose files are replaced, and the one on the same disk where new ones are laid before. */
export interface Staged {
  out: string;
  beside: string;
}

/** What changes, as paths below the folder. */
export interface Changes {
  /** files that are new or different */
  write: string[];
  remove: string[];
}

/** Lays a file beside those that stand, until all are put into place. */
export function stage({ beside }: Staged, path: string, text: string): void {
  const file = join(beside, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts all changes into place; what is to be written was staged. */
export function commit(staged: Staged, changes: Changes): void {
  mkdirSync(staged.beside, { recursive: true });
  writeFileAtomic.sync(join(staged.beside, PLAN), JSON.stringify(changes));
  recover(staged);
}

/** Finishes what was planned before a kill, or clears away what was not. */
export function recover(staged: Staged): void {
  const { out, beside } = staged;
  const plan = join(beside, PLAN);
  if (existsSync(plan) && existsSync(out)) apply(staged, JSON.parse(readFileSync(plan, "utf8")));
  rmSync(beside, { recursive: true, force: true });
}

/** What is no longer wanted goes first: a folder may come where a file was. */
function apply({ out, beside }: Staged, { write, remove }: Changes): void {
  for (const path of remove) rmSync(join(out, path), { force: true });
  for (const folder of new Set(remove.map((path) => dirname(path)))) removeEmpty(out, folder);
  for (const folder of new Set(write.map((path) => dirname(path))))
    mkdirSync(join(out, folder), { recursive: true });
  for (const path of write) {
    const made = join(beside, path);
    if (existsSync(made)) renameSync(made, join(out, path)); // else moved before the kill
  }
}

/** Removes a folder below `out` that holds nothing any more, and those that held only it. */
function removeEmpty(out: string, folder: string): void {
  for (let at = join(out, folder); relative(out, at) !== ""; at = dirname(at))
    try {
      rmdirSync(at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOTEMPTY" || code === "EEXIST") return;
      if (code !== "ENOENT") throw error;
    }
}
