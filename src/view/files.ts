/**
 * The files of a site that are no pages, scripts and styles aside (`pages/assets`): Astro makes none of
 * them (decision 10).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../archive/catalog.ts";
import type { Archive, OutputFile } from "../archive/formats/archive.ts";
import { gridCsv } from "../archive/formats/decree-csv.ts";
import { type DutyRow, dutyFile, dutyRows } from "../archive/formats/lists.ts";
import { decreeOutputs } from "../archive/formats/outputs.ts";
import type { OpenIssue } from "../archive/gate-issue.ts";
import type { Holding } from "../archive/holding.ts";
import { organKey } from "../archive/organs.ts";
import { readingText } from "../archive/permalinks/reading.ts";
import { archiveView, entryOfDecree, filesOfArchive } from "./archive.ts";
import { type Loaded, load } from "./catalog.ts";
import { decreeView } from "./decree.ts";
import { contentDir } from "./site.ts";
import { type Version, versionPages } from "./versions.ts";

export interface SiteFile {
  /** from the root of the site, no leading slash */
  path: string;
  /** media type; null where the name says it */
  type: string | null;
  /** the page it goes with, depending on the same: while that one stays, so does the file */
  page?: string;
  /** hash of what it depends on, where it goes with no page; made anew in every build without either */
  key?: string;
  content: () => Content | Promise<Content>;
}

type Content = string | Uint8Array;

/** All of them; those of one decree come one after the other, and its text is read once. */
export async function siteFiles(): Promise<Generator<SiteFile>> {
  const { catalog } = await load();
  const archive = await archiveView();
  const versions = await versionPages();
  const whole = await filesOfArchive();
  function* all(): Generator<SiteFile> {
    for (const holding of catalog.holdings) yield* besideDecree(holding, archive);
    yield* versions.map(ofVersion);
    for (const issue of catalog.issueByPath.values()) yield* besideIssue(catalog, issue);
    yield* ledgers(catalog, archive);
    yield* whole.files.map(ofArchive);
  }
  return all();
}

/** One for each format, and one for each of its tables and rosters. */
function* besideDecree({ head: { path }, grids }: Holding, archive: Archive): Generator<SiteFile> {
  for (const { file, type, render } of decreeOutputs) {
    const content = async () => {
      const { decree, body } = await decreeView(path);
      return render({ entry: await entryOfDecree(path), decree, body }, archive);
    };
    yield { path: path + file, type, page: path, content };
  }
  for (const anchor of grids) {
    const content = async () => gridCsv((await decreeView(path)).decree.marks, anchor)!;
    yield { path: `${path}${anchor}.csv`, type: "text/csv", page: path, content };
  }
}

/** An earlier reading of a decree as plain text. */
const ofVersion = ({ path, earlier }: Version): SiteFile => ({
  path: `${path.slice(0, -1)}.txt`,
  type: "text/plain",
  content: () => readingText(earlier),
});

/** What an issue was read from, and its pictures. */
const besideIssue = (catalog: Loaded["catalog"], issue: OpenIssue): SiteFile[] =>
  filesOf(catalog, issue).map(({ kind, name, from }) => ({
    path: `${issue.path}files/${name}`,
    type: null,
    // What the import read, it hashed; pictures and scans may change without it.
    ...(kind === "raw" && { key: issue.source.sha256 }),
    content: () => readFileSync(join(contentDir(), from)),
  }));

/** Each organ's responsibilities as a table; all rows are there only while these are written. */
function* ledgers({ organs }: Loaded["catalog"], archive: Archive): Generator<SiteFile> {
  let rows: Map<string, DutyRow[]> | undefined;
  const all = () =>
    Map.groupBy(dutyRows(archive), ({ gazette, organ }) => organKey(gazette, organ));
  for (const { gazette, name, slug } of organs) {
    const content = () => {
      rows ??= all();
      return dutyFile(rows.get(organKey(gazette, name)) ?? []);
    };
    const path = `organs/${slug}/`;
    yield { path: `${path}duties.csv`, type: "text/csv", page: path, content };
  }
}

const ofArchive = ({ path, type, body }: OutputFile): SiteFile => ({ path, type, content: body });
