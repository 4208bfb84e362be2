/** Everything of `content/` that may be published, through the gate; what did not change is not read twice. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Catalog } from "../src/archive/catalog.ts";
import { isOpen, type Opened, open } from "../src/archive/gate.ts";
import type { Shut } from "../src/archive/gate-issue.ts";
import { type Holding, holdingOf } from "../src/archive/holding.ts";
import type { Lock } from "../src/archive/permalinks.ts";
import { readDecree } from "../src/gazette/mdx/read.ts";
import type { Site } from "../src/gazette/schema.ts";
import { assemble, issueKey } from "./assemble.ts";
import { codeHash } from "./code.ts";
import { listFiles, readIssues, readLocks, readSite } from "./content.ts";
import { linesIn, writeLines } from "./files.ts";
import { ReadBefore } from "./read-before.ts";
import { keepOnly, keepText, type TextFile, textsOf } from "./texts.ts";
import { root } from "./workshop.ts";

/** One decree's file after the gate. */
export interface Item {
  /** sha256 of the file, and its length */
  digest: string;
  bytes: number;
  /** the issue that printed it: `<gazette>/<name of the raw file>` */
  issue: string;
  /** null when the whole decree is withheld */
  holding: Holding | null;
  /** what the gate holds back, null when nothing */
  shut: (Omit<Shut, "kept"> & { kept: number[]; publicity: string | null }) | null;
}

/** The open archive, and the files its decrees are read from. */
export interface Archive extends Catalog {
  /** where the text of each open decree is read from, by its path */
  files: Map<string, TextFile>;
  /** by `<gazette>/<issue>` */
  locks: Map<string, Lock>;
  /** what the gate held back, for the build's log */
  withheld: NonNullable<Item["shut"]>[];
}

/**
 * What the parser of MDX takes beside the heap, 34 KB a decree, is given back between turns of the event
 * loop alone: there is one after so many files.
 */
const TURN = 100;

/**
 * Reads an archive.
 * @param cache file that keeps what was read between builds; null reads all anew
 * @param digests sha256 of files below `content`, from an import: those need not be read again. It may
 *   still be running; until it is done, nothing but `site.yaml` is read
 */
export async function readArchive(
  content: string,
  cache: string | null,
  digests: ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>> = new Map(),
): Promise<Archive> {
  const site = readSite(content);
  const rules = cache ? `${codeHash(root)} ${site.publicityDefault}` : "";
  const before = cache ? await cached(cache, rules) : new Map<string, Item>();
  const yaml = await ReadBefore.of(cache);
  const taken = await digests;
  const files = listFiles(join(content, "decrees"), ".mdx");
  const items = new Map<string, Item>();
  const texts = cache && textsOf(cache);
  if (texts && before.size === 0) rmSync(texts, { recursive: true, force: true });
  for (const [at, file] of files.entries()) {
    const name = relative(content, file).replaceAll("\\", "/");
    const known = before.get(name);
    const same = known && taken.get(name) === known.digest;
    items.set(name, same ? known : itemOf(file, known, site, texts));
    if (at % TURN === TURN - 1) await setImmediate();
  }
  if (cache) keep(cache, rules, items, before);
  const issues = readIssues(content, yaml.parse);
  const locks = readLocks(content, yaml.parse);
  if (cache) yaml.keep(cache);
  return assemble(content, site, issues, locks, items);
}

function itemOf(file: string, before: Item | undefined, site: Site, texts: string | null): Item {
  const bytes = readFileSync(file);
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (before?.digest === digest) return before;
  const { text, ...item } = gated(basename(file, ".mdx"), bytes.toString("utf8"), site);
  if (texts && text) keepText(texts, digest, text);
  return { digest, bytes: bytes.length, issue: issueKey(dirname(file)), ...item };
}

function gated(
  id: string,
  mdx: string,
  site: Site,
): Omit<Item, "digest" | "bytes" | "issue"> & { text: Opened | null } {
  const read = readDecree(mdx);
  const { title, number, lines, publicity } = read.decree;
  const whole = !isOpen(read.decree, site);
  const opened = open(read.decree, read.body);
  const shut = whole || opened.body !== read.body;
  const { corrections, doubts } = opened.decree.marks;
  const kept = whole ? [] : [...corrections, ...doubts].map(({ line }) => line);
  return {
    holding: whole ? null : holdingOf(id, opened.decree, opened.body),
    shut: shut ? { id, decree: { title, number, lines }, whole, kept, publicity } : null,
    text: whole ? null : opened,
  };
}

/**
 * What an earlier build read by the same rules, the program and its settings: a line for the rules,
 * then one for each file.
 */
async function cached(cache: string, rules: string): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  if (!existsSync(cache)) return items;
  let first = true;
  for await (const line of linesIn(cache)) {
    if (first && line !== rules) break;
    if (!first) items.set(...(JSON.parse(line) as [string, Item]));
    first = false;
  }
  return items;
}

/** Keeps what was read; a kill on the way leaves what was kept before, and texts nobody asks for. */
function keep(
  cache: string,
  rules: string,
  items: Map<string, Item>,
  before: Map<string, Item>,
): void {
  const same = ([file, item]: [string, Item]): boolean => before.get(file) === item;
  if (items.size === before.size && [...items].every(same)) return;
  writeLines(cache, linesOf(rules, items));
  keepOnly(textsOf(cache), new Set([...items.values()].map(({ digest }) => digest)));
}

function* linesOf(rules: string, items: Map<string, Item>): Generator<string> {
  yield rules;
  for (const entry of items) yield JSON.stringify(entry);
}
