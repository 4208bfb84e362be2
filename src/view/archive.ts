import { readLocks } from "../../scripts/content.ts";
import type { Archive, Change, Entry } from "../archive/formats/archive.ts";
import type { Holding } from "../archive/holding.ts";
import { issuePath } from "../archive/prefixes.ts";
import type { Citing } from "../archive/relations.ts";
import { type Loaded, load } from "./catalog.ts";
import { contentDir } from "./site.ts";

let archive: Promise<Archive> | undefined;

/** The archive as the data formats see it, worked out once a build. */
export function archiveView(): Promise<Archive> {
  if (import.meta.env.DEV) return gather();
  archive ??= gather();
  return archive;
}

async function gather(): Promise<Archive> {
  const { catalog } = await load();
  const locks = [...(await readLocks(contentDir())).values()].flatMap(({ decrees }) => decrees);
  const added = new Map(locks.map((locked) => [locked.path, locked.added]));
  const entries = catalog.holdings
    .map((holding) => entryOf(holding, catalog, added.get(holding.head.path)!))
    .sort((a, b) => (a.decree.path < b.decree.path ? -1 : 1));
  return { site: catalog.site, issues: catalog.issues, entries, changes: changesOf(entries) };
}

function entryOf(holding: Holding, catalog: Loaded["catalog"], added: string): Entry {
  const { head } = holding;
  const inIssue = catalog.byIssue.get(issuePath(head)) ?? [];
  const next = inIssue.find((other) => other.head.order === head.order + 1);
  const targets = [...(catalog.relations.targets.get(head.path) ?? [])];
  return {
    decree: head,
    added,
    nextPage: next?.head.page ?? null,
    citations: holding.citations,
    duties: holding.duties,
    citedBy: pathsOf(catalog.relations.citedBy.get(head.path)),
    repealedBy: pathsOf(catalog.relations.repealedBy.get(head.path)),
    targets: new Map(
      targets.flatMap(([id, target]) => (target.kind === "decree" ? [[id, target.path]] : [])),
    ),
  };
}

const pathsOf = (citing: Citing[] = []): string[] => [...new Set(citing.map(({ from }) => from))];

/** Every decree came in once; the latest first. */
const changesOf = (entries: Entry[]): Change[] =>
  entries
    .map(({ decree: { path, title, number }, added }): Change => {
      return { kind: "收录", date: added, path, title, number };
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1));
