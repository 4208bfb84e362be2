import { readArchive, readKept } from "../../scripts/archive.ts";
import { readText } from "../../scripts/texts.ts";
import { type Catalog, catalogOf } from "../archive/catalog.ts";
import type { Opened } from "../archive/gate.ts";
import { goneOf } from "../archive/gone.ts";
import type { Lock } from "../archive/permalinks.ts";
import { onceABuild } from "./once.ts";
import { archiveCache, contentDir, textCache } from "./site.ts";

export interface Loaded {
  catalog: Catalog;
  /** by `<gazette>/<issue>` */
  locks: Map<string, Lock>;
  /** the text of a decree, by its path */
  text: (path: string) => Promise<Opened>;
  /** sha256 of its file */
  digest: (path: string) => string;
}

/**
 * The archive as it may be published. What may not be published never enters, and a text is read on
 * its own page.
 */
export const load = onceABuild(loadAll);

async function loadAll(): Promise<Loaded> {
  const cache = archiveCache();
  const archive = await (cache ? readKept(contentDir(), cache) : readArchive(contentDir(), null));
  const { site, issues, holdings, files, locks } = archive;
  const gone = goneOf([...locks.values()]);
  return {
    locks,
    catalog: catalogOf(site, issues, holdings, gone),
    digest: (path) => files.get(path)!.digest,
    text: async (path) => readText(files.get(path)!, textCache()),
  };
}
