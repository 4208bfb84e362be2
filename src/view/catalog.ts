import { readArchive } from "../../scripts/archive.ts";
import { handedArchive } from "../../scripts/handed.ts";
import { readText } from "../../scripts/texts.ts";
import type { Catalog } from "../archive/catalog.ts";
import type { Opened } from "../archive/gate.ts";
import type { Lock } from "../archive/permalinks.ts";
import { onceABuild } from "./once.ts";
import { contentDir, textCache } from "./site.ts";

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
  const archive = (await handedArchive()) ?? (await readArchive(contentDir(), null));
  const { files, locks } = archive;
  return {
    locks,
    catalog: archive,
    digest: (path) => files.get(path)!.digest,
    text: async (path) => readText(files.get(path)!, textCache()),
  };
}
