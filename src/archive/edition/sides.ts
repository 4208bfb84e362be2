/** Two editions side by side: by their data, or by their pages where only the earlier one's manifest is left. */
import { changesOf, type Said } from "./said.ts";

/** An edition as far as it can be compared. */
export interface Edition {
  /** SHA-256 of its files, by path */
  files: ReadonlyMap<string, string>;
  /** what its data say, where they differ between the two; null where that is not known */
  said: Said | null;
}

/** By paths in the site. */
export interface Sides {
  by: "data" | "pages";
  /** whether the earlier edition, and whether this one, has a decree or an issue there */
  before(path: string): boolean;
  now(path: string): boolean;
  /** what is no longer as it was */
  changes(from: string, to: string): string[];
  /** what the earlier edition had and this one may not have, in order */
  left: string[];
}

/** @param held paths of this edition's decrees and issues: lists, which change with every issue, do not count */
export const sidesOf = (before: Edition, now: Edition, held: ReadonlySet<string>): Sides =>
  before.said && now.said
    ? byData(before.said, now.said)
    : byPages(pagesIn(before.files), pagesIn(now.files), held);

const byData = (before: Said, now: Said): Sides => ({
  by: "data",
  before: (path) => before.has(path),
  now: (path) => now.has(path),
  changes: (from, to) => changesOf(before.get(from)!, now.get(to)!),
  left: [...before.keys()].filter((path) => !now.has(path)).sort(),
});

type Pages = ReadonlyMap<string, string>;

const byPages = (before: Pages, now: Pages, held: ReadonlySet<string>): Sides => ({
  by: "pages",
  before: (path) => before.has(path),
  now: (path) => held.has(path) && now.has(path),
  changes: (from, to) => (before.get(from) === now.get(to) ? [] : ["页面"]),
  left: leaves([...before.keys()], gazettesOf(held)).filter(
    // What an unchanged page says was said in the earlier edition already.
    (path) => !held.has(path) && before.get(path) !== now.get(path),
  ),
});

const PAGE = /^(?<path>.+\/)index\.html$/;

const pagesIn = (files: ReadonlyMap<string, string>): Pages =>
  new Map(
    [...files].flatMap(([file, hash]): [string, string][] => {
      const path = PAGE.exec(file)?.groups?.path;
      return path ? [[path, hash]] : [];
    }),
  );

const gazettesOf = (held: ReadonlySet<string>): Set<string> =>
  new Set([...held].map((path) => path.split("/")[0]!));

/** A decree's or an issue's own address ends in its number; its charts and names stand below it. */
const NUMBERED = /\/\d[^/]*\/$/;

/** Numbered pages of a gazette that no other one stands below: decrees, and issues. */
function leaves(paths: readonly string[], gazettes: ReadonlySet<string>): string[] {
  const own = paths.filter((path) => gazettes.has(path.split("/")[0]!) && NUMBERED.test(path));
  const above = new Set(own.flatMap(prefixes));
  return own.filter((path) => !above.has(path)).sort();
}

/** The addresses a path stands below. */
function prefixes(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.slice(1).map((_, at) => `${parts.slice(0, at + 1).join("/")}/`);
}
