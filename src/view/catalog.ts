import { readArchive, readKept } from "../../scripts/archive.ts";
import { readText } from "../../scripts/texts.ts";
import { type Catalog, catalogOf } from "../archive/catalog.ts";
import type { Opened } from "../archive/gate.ts";
import { goneOf } from "../archive/gone.ts";
import type { Lock } from "../archive/permalinks.ts";
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

let loaded: Promise<Loaded> | undefined;

/**
 * The archive as it may be published, read once a build (for every request while developing). What may
 * not be published never enters, and a text is read on its own page.
 */
export function load(): Promise<Loaded> {
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

async function loadAll(): Promise<Loaded> {
  const cache = archiveCache();
  const archive = await (cache ? readKept(contentDir(), cache) : readArchive(contentDir(), null));
  const { site, issues, holdings, files, locks } = archive;
  const gone = goneOf([...locks.values()]);
  return {
    locks,
    catalog: catalogOf(site, issues, holdings, gone),
    digest: (path) => files.get(path)!.digest,
    text: (path) => readText(files.get(path)!, textCache()),
  };
}
