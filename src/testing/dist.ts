/** What the built site holds, for its tests. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { inject } from "vitest";

export const dist: string = inject("dist");

/** Every file of the site, relative to it, with `/`, in order. */
export const files: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll("\\", "/"),
  )
  .sort();

export const read = (file: string): string => readFileSync(join(dist, file), "utf8");
export const has = (file: string): boolean => existsSync(join(dist, file));

/** Addresses of all pages, without leading slash: `` is the home page, 404.html is not among them. */
export const pages: string[] = files
  .filter((file) => posix.basename(file) === "index.html")
  .map((file) => file.slice(0, -"index.html".length));

/** A decree as its `index.json` gives it, as far as the tests of the site read it. */
export interface BuiltDecree {
  path: string;
  title: string;
  number: string | null;
  gazette: string;
  year: number;
  tables: unknown[];
  rosters: unknown[];
  texts: {
    role: string;
    title: string | null;
    text: string;
    outline: { anchor: string; text: string }[];
  }[];
}

export const decrees: BuiltDecree[] = files
  .filter((file) => posix.basename(file) === "index.json")
  .map((file) => JSON.parse(read(file)) as BuiltDecree)
  .filter((data) => data.path !== undefined && data.texts !== undefined);

/** Addresses of issue pages: `<gazette>/gazette/<year>/<issue>/`. */
export const issues: string[] = pages.filter((page) =>
  /^[^/]+\/gazette\/\d{4}\/[^/]+\/$/.test(page),
);

const size = (page: string) => statSync(join(dist, page, "index.html")).size;

/**
 * A page of every template: all pages at the top, and of the pages under one folder the largest
 * (so also the longest decree).
 */
export const samples: string[] = [
  ...Map.groupBy(pages, (page) => {
    const parent = posix.dirname(page);
    return parent === "." ? page : parent;
  }).values(),
].map((siblings) => siblings.reduce((a, b) => (size(b) > size(a) ? b : a)));
