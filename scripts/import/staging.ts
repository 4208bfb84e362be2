/**
 * Writes many files as one: all of them beside, then a plan, then moved into
 * place. A kill before the plan leaves the old files; a kill after it is made
 * good by `recover`, which the next import calls first.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";

const FOLDER = ".import";
const PLAN = "plan.json";

/** What an import changes, as paths below the folder it writes to. */
export interface Changes {
  /** path -> text of files that are new or different */
  write: Map<string, string>;
  remove: string[];
}

interface Plan {
  write: string[];
  remove: string[];
}

/** Puts all changes into place. */
export async function commit(out: string, { write, remove }: Changes): Promise<void> {
  await recover(out);
  const beside = join(out, FOLDER);
  for (const [path, text] of write) {
    const file = join(beside, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  }
  const plan: Plan = { write: [...write.keys()], remove };
  await mkdir(beside, { recursive: true });
  await writeFileAtomic(join(beside, PLAN), JSON.stringify(plan));
  await recover(out);
}

/** Finishes what a killed import had planned, or clears away what it had not. */
export async function recover(out: string): Promise<void> {
  const beside = join(out, FOLDER);
  const plan = join(beside, PLAN);
  if (existsSync(plan)) await apply(out, JSON.parse(await readFile(plan, "utf8")));
  await rm(beside, { recursive: true, force: true });
}

async function apply(out: string, { write, remove }: Plan): Promise<void> {
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
