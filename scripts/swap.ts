/**
 * Puts a finished site in its place: a whole folder instead of the earlier one, or what changed of
 * it into the one that stands. A kill at any moment leaves the earlier site, the new one, or one
 * that `recover` makes whole.
 */
import { existsSync, rmSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as staging from "./staging.ts";

const asideOf = (out: string): string => `${resolve(out)}.old`;
const besideOf = (out: string): string => `${resolve(out)}.new`;
const changesOf = (out: string): staging.Staged => ({
  out: resolve(out),
  beside: `${resolve(out)}.changes`,
});

/** Undoes what a killed `swap` left, and finishes a killed `renew`: call it before building anew. */
export async function recover(out: string): Promise<void> {
  if (!existsSync(out) && existsSync(asideOf(out))) await rename(asideOf(out), out);
  for (const left of [asideOf(out), besideOf(out)]) rmSync(left, { recursive: true, force: true });
  staging.recover(changesOf(out));
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
  rmSync(asideOf(out), { recursive: true, force: true });
}

/**
 * Moves the files of `made` into the site that stands at `out`, and removes from it what is no
 * longer wanted: in an archive of ten thousand decrees, a hundred files instead of a hundred thousand.
 * @param remove paths below `out`
 * @throws when `made` does not exist; `out` is then untouched.
 */
export async function renew(
  made: string,
  out: string,
  { write, remove }: staging.Changes,
): Promise<void> {
  const staged = changesOf(out);
  await recover(out);
  await move(made, staged.beside);
  staging.commit(staged, { write, remove });
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
