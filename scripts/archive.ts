/** Everything of `content/` that may be published, through the gate; what did not change is not read twice. */
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isOpen, open } from "../src/archive/gate.ts";
import { type OpenIssue, openIssue, type Shut } from "../src/archive/gate-issue.ts";
import { type Holding, holdingOf, inOrder } from "../src/archive/holding.ts";
import { readDecree } from "../src/gazette/mdx/read.ts";
import type { Issue, Site } from "../src/gazette/schema.ts";
import { listFiles, readIfThere, readIssues, readSite } from "./content.ts";

/** One decree's file after the gate. */
export interface Item {
  /** sha256 of the file */
  digest: string;
  /** gazette, year and issue that printed it */
  issue: string;
  /** null when the whole decree is withheld */
  holding: Holding | null;
  /** what the gate holds back, null when nothing */
  shut: (Omit<Shut, "kept"> & { kept: number[]; publicity: string | null }) | null;
}

/** The open archive, and the files its decrees are read from. */
export interface Archive {
  site: Site;
  issues: OpenIssue[];
  holdings: Holding[];
  /** MDX file and digest of each open decree, by its path */
  files: Map<string, { file: string; digest: string }>;
  /** what the gate held back, for the build's log */
  withheld: NonNullable<Item["shut"]>[];
}

/** Raised when an item's form changes, so that no older cache is read. */
const FORM = 4;

/**
 * Reads an archive.
 * @param cache file that keeps what was read between builds; null reads all anew
 */
export async function readArchive(content: string, cache: string | null): Promise<Archive> {
  const site = await readSite(content);
  const rules = `${FORM} ${site.publicityDefault}`;
  const before = await cached(cache, rules);
  const files = await listFiles(join(content, "decrees"), ".mdx");
  const items = new Map<string, Item>();
  for (const file of files) items.set(file, await itemOf(file, before.get(file), site));
  if (cache) await keep(cache, rules, items);
  return assemble(site, await readIssues(content), items);
}

async function itemOf(file: string, before: Item | undefined, site: Site): Promise<Item> {
  const mdx = await readFile(file, "utf8");
  const digest = createHash("sha256").update(mdx).digest("hex");
  return before?.digest === digest
    ? before
    : { digest, ...gated(basename(file, ".mdx"), mdx, site) };
}

function gated(id: string, mdx: string, site: Site): Omit<Item, "digest"> {
  const read = readDecree(mdx);
  const { title, number, lines, publicity } = read.decree;
  const whole = !isOpen(read.decree, site);
  const opened = open(read.decree, read.body);
  const shut = whole || opened.body !== read.body;
  const { corrections, doubts } = opened.decree.marks;
  const kept = whole ? [] : [...corrections, ...doubts].map(({ line }) => line);
  return {
    issue: issueKey(read.decree),
    holding: whole ? null : holdingOf(id, opened.decree, opened.body),
    shut: shut ? { id, decree: { title, number, lines }, whole, kept, publicity } : null,
  };
}

const issueKey = ({ gazette, year, issue }: { gazette: string; year: number; issue: number }) =>
  `${gazette}/${year}/${issue}`;

function assemble(site: Site, issues: Issue[], items: Map<string, Item>): Archive {
  const all = [...items.entries()];
  const shutIn = Map.groupBy(
    all.filter(([, item]) => item.shut),
    ([, item]) => item.issue,
  );
  const held = all.filter(([, item]) => item.holding);
  return {
    site,
    issues: issues.map((issue) =>
      openIssue(
        issue,
        (shutIn.get(issueKey(issue)) ?? []).map(([, { shut }]) => ({
          ...shut!,
          kept: new Set(shut!.kept),
        })),
      ),
    ),
    holdings: held.map(([, { holding }]) => holding!).sort(inOrder),
    files: new Map(
      held.map(([file, { holding, digest }]) => [holding!.head.path, { file, digest }]),
    ),
    withheld: all.flatMap(([, { shut }]) => shut ?? []),
  };
}

async function cached(cache: string | null, rules: string): Promise<Map<string, Item>> {
  const text = cache ? await readIfThere(cache) : undefined;
  const kept = text ? (JSON.parse(text) as { rules: string; items: [string, Item][] }) : null;
  return new Map(kept?.rules === rules ? kept.items : []);
}

async function keep(cache: string, rules: string, items: Map<string, Item>): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  await writeFileAtomic(cache, JSON.stringify({ rules, items: [...items] }));
}
