/**
 * Puts a finished folder in the place of an earlier one, so that a kill at any
 * moment leaves the earlier one, the new one, or one that `recover` restores.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";

const asideOf = (out: string): string => `${resolve(out)}.old`;
const besideOf = (out: string): string => `${resolve(out)}.new`;

/** Undoes what a killed `swap` left: call it before building anew. */
export async function recover(out: string): Promise<void> {
  if (!existsSync(out) && existsSync(asideOf(out))) await rename(asideOf(out), out);
  await rm(asideOf(out), { recursive: true, force: true });
  await rm(besideOf(out), { recursive: true, force: true });
}

/**
 * Moves `made` to `out`; what stood there before is gone afterwards.
 * @throws when `made` does not exist; `out` is then untouched.
 */
export async function swap(made: string, out: string): Promise<void> {
  await mkdir(dirname(resolve(out)), { recursive: true });
  await recover(out);
  await move(made, besideOf(out));
  if (existsSync(out)) await rename(out, asideOf(out));
  await rename(besideOf(out), out);
  await rm(asideOf(out), { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true }); // another disk
    await rm(from, { recursive: true, force: true });
  }
}
