/**
 * Writes many files as one: all of them beside, then a plan, then moved into
 * place. A kill before the plan leaves the old files; a kill after it is made
 * good by `recover`, which the next import calls first.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";

const FOLDER = ".import";
const PLAN = "plan.json";

/** What an import changes, as paths below the folder it writes to. */
export interface Changes {
  /** files that are new or different */
  write: string[];
  remove: string[];
}

/** Lays a file beside those that stand, until all are put into place. */
export async function stage(out: string, path: string, text: string): Promise<void> {
  const file = join(out, FOLDER, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Puts all changes into place; what is to be written was staged. */
export async function commit(out: string, changes: Changes): Promise<void> {
  await mkdir(join(out, FOLDER), { recursive: true });
  await writeFileAtomic(join(out, FOLDER, PLAN), JSON.stringify(changes));
  await recover(out);
}

/** Finishes what a killed import had planned, or clears away what it had not. */
export async function recover(out: string): Promise<void> {
  const beside = join(out, FOLDER);
  const plan = join(beside, PLAN);
  if (existsSync(plan)) await apply(out, JSON.parse(await readFile(plan, "utf8")));
  await rm(beside, { recursive: true, force: true });
}

async function apply(out: string, { write, remove }: Changes): Promise<void> {
  for (const path of write) {
    const made = join(out, FOLDER, path);
    if (!existsSync(made)) continue; // moved before the kill
    await mkdir(dirname(join(out, path)), { recursive: true });
    await rename(made, join(out, path));
  }
  for (const path of remove) {
    await rm(join(out, path), { force: true });
    await rmdir(dirname(join(out, path))).catch(() => undefined); // only when it is empty
  }
}
