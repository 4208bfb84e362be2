/** Every file of a folder, its hash, and how files are taken over from another folder. */
import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Paths below a folder, with `/`, in order of code units. */
export function pathsIn(folder: string): string[] {
  return [...pathsBelow(folder, "")].sort((a, b) => (a < b ? -1 : 1));
}

function* pathsBelow(folder: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true }))
    if (entry.isDirectory()) yield* pathsBelow(folder, `${below}${entry.name}/`);
    else if (entry.isFile()) yield below + entry.name;
}

/** SHA-256 of a file, read in pieces. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/**
 * Takes over files from one folder to another, as second names of the same files where both lie on
 * one disk: whoever changes a site writes new files.
 * @throws when one of them is there already
 */
export function linkFiles(paths: readonly string[], from: string, to: string): void {
  const folders = new Set(paths.map((path) => dirname(path)));
  for (const folder of folders) mkdirSync(join(to, folder), { recursive: true });
  for (const path of paths) linkFile(join(from, path), join(to, path));
}

/** Takes over one file in the same way; the folder it comes to is there. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOENT") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** The lines of a text file, one after the other; a line feed alone ends a line, as in JSON Lines. */
export async function* linesIn(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of createReadStream(file, "utf8")) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/**
 * Puts a text file of these lines in its place, folder and all, line by line: all of a province in
 * one string would be more than a string can be. A kill on the way leaves what stood there.
 */
export function writeLines(file: string, lines: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = openSync(`${file}.new`, "w");
  for (const line of lines) writeSync(fresh, `${line}\n`);
  closeSync(fresh);
  renameSync(`${file}.new`, file);
}
