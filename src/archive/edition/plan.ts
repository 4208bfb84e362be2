/** What becomes of each file of the site in the edition. */
import { FIRST_PACK } from "../../search/packs.ts";
import { type Printed, zipFor } from "../downloads.ts";
import type { Place } from "./links.ts";

/** Folder of the search index; one of its files is a script already, the others go into packs. */
export const INDEX = "pagefind/";
const SCRIPT = `${INDEX}traditional.js`;
/** Only a web server has a use for them: no edition holds them, and no page links to them. */
export const SERVED: ReadonlySet<string> = new Set(["404.html", "_redirects", "_headers"]);

export interface Plan {
  place: Place;
  /** pages, whose links are spelled out */
  pages: string[];
  /** files that stay as they are */
  kept: string[];
  /** files of the search index that go into packs */
  index: string[];
}

/**
 * The data beside decrees are left to the year's ZIP, which the site has already: as thousands of
 * small files each of them would fill a cluster.
 * @param files every file of the site, by its path; @param decrees the decrees it publishes
 */
export function planOf(files: readonly string[], decrees: readonly Printed[]): Plan {
  const printed = new Map(decrees.map((decree) => [decree.path, decree]));
  const plan: Omit<Plan, "place"> = { pages: [], kept: [], index: [] };
  const places = new Map<string, string>();
  for (const file of files) {
    if (SERVED.has(file)) continue;
    if (file.startsWith(INDEX) && file !== SCRIPT) {
      plan.index.push(file);
      continue;
    }
    const zip = zipFor(file, printed);
    places.set(file, zip ?? file);
    if (!zip) (file.endsWith(".html") ? plan.pages : plan.kept).push(file);
  }
  return { ...plan, place: (path) => places.get(path) ?? null };
}

/** Where the search page says that the index lies. */
const PLACE = / data-index="(?<folder>[^"]*)"/;

/**
 * The search page told to read packs, the first of them, which the search begins with, while the page
 * itself is read. `starts` as `src/search/packs.ts` writes them.
 */
export function packed(html: string, starts: string): string {
  const folder = PLACE.exec(html)?.groups?.folder;
  if (folder === undefined) throw new Error("检索页没有 data-index，离线版不知道往哪里放索引");
  return html
    .replace(PLACE, (place) => ` data-packs="${starts}"${place}`)
    .replace("<script ", `<script src="${folder}${FIRST_PACK}" defer></script><script `);
}
