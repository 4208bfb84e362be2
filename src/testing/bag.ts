/**
 * What RFC 8493 asks of a bag, checked strictly and without sharing code with what writes one; that its
 * manifest lists the pages, too, is let pass (`docs/decisions/0007`).
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What is wrong with the bag in a folder; empty when it is valid. */
export function bagProblems(folder: string): string[] {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"; // 2.1.1
  const listed = entries(read("manifest-sha256.txt"));
  const payload = filesIn(join(folder, "data")).map((path) => relative(folder, path));
  const info = read("bag-info.txt");
  return [
    ...(read("bagit.txt") === declaration ? [] : ["bagit.txt"]),
    ...payload.filter((path) => !listed.has(path)).map((path) => `not listed: ${path}`), // 3
    ...[...listed].flatMap(([path, hash]) => entryProblems(folder, path, hash)),
    ...info.split("\n").filter((line) => line && !/^[^:\s][^:]*: \S/.test(line)), // 2.2.2
    ...oxumProblems(info, folder, payload),
  ];
}

/** 2.1.3: checksum, white space, path; each path once. */
function entries(manifest: string): Map<string, string> {
  const rows = manifest.trimEnd().split("\n");
  const read = rows.map((row) => /^([0-9a-f]{64})\s+(.+)$/.exec(row)!.slice(1) as [string, string]);
  const found = new Map(read.map(([hash, path]) => [path, hash]));
  if (found.size !== rows.length) throw new Error("a path is listed twice");
  return found;
}

function entryProblems(folder: string, path: string, hash: string): string[] {
  if (/^[/~]|(^|\/)\.\.(\/|$)|[\r\n%\\]/.test(path)) return [`dangerous path: ${path}`];
  const file = join(folder, path);
  if (!existsSync(file)) return [`missing: ${path}`];
  const own = createHash("sha256").update(readFileSync(file)).digest("hex");
  return own === hash ? [] : [`changed: ${path}`];
}

/** 2.2.2: bytes and number of the payload's files. */
function oxumProblems(info: string, folder: string, payload: readonly string[]): string[] {
  const bytes = payload.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
  const told = /^Payload-Oxum: (.*)$/m.exec(info)?.[1];
  return told === `${bytes}.${payload.length}` ? [] : [`Payload-Oxum: ${told}`];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
