/**
 * The files under `content/`, read and checked; the library below knows no disk. They are small, many
 * and read one after the other, which takes a tenth of the time without a promise for each.
 */
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import {
  type Reading,
  reading,
  readingFile,
  readingHash,
} from "../src/archive/permalinks/reading.ts";
import { type Lock, lock as lockSchema } from "../src/archive/permalinks.ts";
import { splitFrontmatter } from "../src/gazette/mdx/frontmatter.ts";
import { fromYaml } from "../src/gazette/mdx/yaml.ts";
import { type Decree, decree, type Issue, issue, type Site, site } from "../src/gazette/schema.ts";
import { pathsIn } from "./files.ts";
import { Refusal } from "./refusal.ts";
import { fromPerson } from "./yaml.ts";

export { Refusal } from "./refusal.ts";

/** One decree of the archive: where it lies and what its frontmatter says. */
export interface DecreeFile {
  /** `xzf-2019-9`; unique within its issue */
  id: string;
  /** path of the MDX file */
  file: string;
  decree: Decree;
}

/** `content/site.yaml`, or the defaults when there is none. */
export function readSite(content: string): Site {
  const file = join(content, "site.yaml");
  return fromPerson(site, readIfThere(file) ?? "", file);
}

/** How a YAML text becomes data; `ReadBefore` knows one that is faster. */
type Parse = (yaml: string) => unknown;

/** Every `content/issues/<gazette>/<issue>.yaml`, by gazette, year and number. */
export function readIssues(content: string, parse: Parse = fromYaml): Issue[] {
  const files = listFiles(join(content, "issues"), ".yaml");
  const issues = files.map((file) => check(issue, parse(readFileSync(file, "utf8")), file));
  const order = (one: Issue) => [one.gazette, one.year, one.issue] as const;
  return issues.sort((a, b) => compare(order(a), order(b)));
}

/** Every decree under `content/decrees`, in the order of gazette, year, issue and place. */
export function listDecrees(content: string): DecreeFile[] {
  const decrees = listFiles(join(content, "decrees"), ".mdx").map(readFront);
  const order = ({ decree: { gazette, year, issue, order } }: DecreeFile) =>
    [gazette, year, issue, order] as const;
  return decrees.sort((a, b) => compare(order(a), order(b)));
}

/** Every `content/permalinks/<gazette>/<issue>.yaml`, by `<gazette>/<issue>`. */
export function readLocks(content: string, parse: Parse = fromYaml): Map<string, Lock> {
  const folder = join(content, "permalinks");
  const locks = new Map<string, Lock>();
  for (const file of listFiles(folder, ".yaml")) {
    const key = relative(folder, file).replaceAll("\\", "/").slice(0, -".yaml".length);
    locks.set(key, check(lockSchema, parse(readIfThere(file) ?? ""), file));
  }
  return locks;
}

/**
 * An earlier reading of a decree of an issue (`<gazette>/<issue>`) by its hash; undefined when it was not kept.
 * @throws Refusal when the file was changed by hand
 */
export function readReading(content: string, key: string, hash: string): Reading | undefined {
  const [gazette, issue] = key.split("/") as [string, string];
  const file = join(content, readingFile(gazette, issue, hash));
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const one = check(reading, fromYaml(text), file);
  if (readingHash(one) === hash) return one;
  throw new Refusal(
    `${file}:1: 与登记的校验值不符，这份公布过的文字被改动了；请从版本库恢复这个文件`,
  );
}

function readFront(file: string): DecreeFile {
  const { yaml } = splitFrontmatter(readFileSync(file, "utf8"));
  return { id: basename(file, ".mdx"), file, decree: check(decree, fromYaml(yaml), file) };
}

/** The files below a folder whose names end so, sorted by path; none when there is no folder. */
export function listFiles(folder: string, ending: string): string[] {
  return (ifThere(() => pathsIn(folder)) ?? [])
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

/** A file's text, or undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  return ifThere(() => readFileSync(file, "utf8"));
}

/** A file's bytes, or undefined when there is no such file: to hash them takes a quarter of hashing the text. */
export function bytesIfThere(file: string): Uint8Array | undefined {
  return ifThere(() => readFileSync(file));
}

/** What is read of a place, or undefined when nothing is there. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

/**
 * Data checked against its schema.
 * @throws Refusal that names the file, the key and what was expected
 */
export function check<S extends z.ZodType>(schema: S, data: unknown, file: string): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Refusal(`${file}: 不合格式\n${lines.join("\n")}`);
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
