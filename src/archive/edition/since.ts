/** What is new since an earlier edition, by the two manifests alone. */
import type { Manifest } from "./manifest.ts";

export interface Since {
  /** SHA-256 of the earlier edition's manifest */
  before: string;
  /** pages of decrees and issues, by path in the site: `xinzhou/xzf/2019/9/` */
  added: string[];
  changed: string[];
  withdrawn: string[];
}

/** An earlier edition as far as its manifest tells. */
export interface Before {
  manifest: Manifest;
  /** SHA-256 of the manifest */
  hash: string;
}

const PAGE = /^(?<path>.+\/)index\.html$/;

/**
 * @param now the files of this edition with their hashes
 * @param held paths of its decrees and issues: lists, which change with every issue, do not count
 */
export function since(
  before: Before,
  now: ReadonlyMap<string, string>,
  held: ReadonlySet<string>,
): Since {
  const earlier = pages(before.manifest.files);
  const current = pages(now);
  const here = [...current.keys()].filter((path) => held.has(path)).sort();
  return {
    before: before.hash,
    added: here.filter((path) => !earlier.has(path)),
    changed: here.filter((path) => earlier.has(path) && earlier.get(path) !== current.get(path)),
    withdrawn: leaves([...earlier.keys()], gazettesOf(held)).filter(
      // What an unchanged page says was said in the earlier edition already.
      (path) => !held.has(path) && earlier.get(path) !== current.get(path),
    ),
  };
}

const pages = (files: ReadonlyMap<string, string>): Map<string, string> =>
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
