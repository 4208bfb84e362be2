/** The readings that readers have seen before: kept in `versions/`, or still in `decrees/` as last imported. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  type Reading,
  readingFile,
  readingHash,
  readingOf,
  reading as schema,
} from "../../src/archive/permalinks/reading.ts";
import { readDecree } from "../../src/gazette/mdx/read.ts";
import { check, listFiles, Refusal } from "../content.ts";

/**
 * Finds a reading of an issue (`<gazette>/<issue>`) by its hash; files are read only when one is asked for.
 * @throws Refusal when a kept reading was changed by hand
 */
export async function earlierReadings(content: string, key: string) {
  const [gazette, issue] = key.split("/") as [string, string];
  const kept = new Set(await listFiles(join(content, "versions", gazette, issue), ".yaml"));
  const decrees = await listFiles(join(content, "decrees", gazette, issue), ".mdx");
  let shown: Map<string, Reading> | undefined;
  return (hash: string): Reading | undefined => {
    const file = join(content, readingFile(gazette, issue, hash));
    if (kept.has(file)) return keptReading(file, hash);
    shown ??= new Map(decrees.map(shownReading));
    return shown.get(hash);
  };
}

function keptReading(file: string, hash: string): Reading {
  const one = check(schema, parse(readFileSync(file, "utf8")), file);
  if (readingHash(one) === hash) return one;
  throw new Refusal(
    `${file}:1: 与登记的校验值不符,这份公布过的文字被改动了;请从版本库恢复这个文件`,
  );
}

function shownReading(file: string): [hash: string, Reading] {
  const { decree, body } = readDecree(readFileSync(file, "utf8"));
  const one = readingOf(decree, body);
  return [readingHash(one), one];
}
