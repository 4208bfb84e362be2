import { changeLog } from "../archive/change-log.ts";
import type { Archive, Entry } from "../archive/formats/archive.ts";
import { archiveFiles } from "../archive/formats/outputs.ts";
import type { Holding } from "../archive/holding.ts";
import type { LockedDecree } from "../archive/permalinks.ts";
import type { Citing } from "../archive/relations.ts";
import { type Loaded, load } from "./catalog.ts";
import { lockedDecrees } from "./locks.ts";
import { onceABuild } from "./once.ts";
import { versionPages } from "./versions.ts";

/** The archive as the data formats see it. */
export const archiveView = onceABuild(gather);

const byPath = onceABuild(
  async () => new Map((await archiveView()).entries.map((entry) => [entry.decree.path, entry])),
);

/** What the data formats see of one decree from outside it. */
export const entryOfDecree = async (path: string): Promise<Entry> => (await byPath()).get(path)!;

/** The files of the whole archive. */
export const filesOfArchive = onceABuild(async () => archiveFiles(await archiveView()));

async function gather(): Promise<Archive> {
  const { catalog, locks } = await load();
  const locked = await lockedDecrees();
  const entries = catalog.holdings
    .map((holding) => entryOf(holding, catalog, locked.get(holding.head.path)!))
    .sort((a, b) => (a.decree.path < b.decree.path ? -1 : 1));
  const pages = new Set((await versionPages()).map(({ path }) => path));
  const { site, issues, gone } = catalog;
  return { site, issues, entries, changes: changeLog([...locks.values()], pages), gone };
}

function entryOf(holding: Holding, catalog: Loaded["catalog"], locked: LockedDecree): Entry {
  const { head } = holding;
  const inIssue = catalog.byIssue.get(holding.printedIn) ?? [];
  const next = inIssue.find((other) => other.head.order === head.order + 1);
  const targets = [...(catalog.relations.targets.get(head.path) ?? [])];
  return {
    decree: head,
    printedIn: holding.printedIn,
    added: locked.added,
    changed: locked.history?.at(-1)?.date ?? locked.added,
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
