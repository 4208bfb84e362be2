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

const PAGE = /^(?<path>.+\/)index\.html$/;

/** @param wanted which pages count: those of decrees and issues, not lists, which change with every issue */
export function since(
  before: { manifest: Manifest; hash: string },
  now: ReadonlyMap<string, string>,
  wanted: (path: string) => boolean,
): Since {
  const earlier = pages(before.manifest.files);
  const current = pages(now);
  const of = (paths: Iterable<string>) => [...paths].filter(wanted).sort();
  return {
    before: before.hash,
    added: of([...current.keys()].filter((path) => !earlier.has(path))),
    changed: of(
      [...current]
        .filter(([path, hash]) => (earlier.get(path) ?? hash) !== hash)
        .map(([path]) => path),
    ),
    withdrawn: [...earlier.keys()].filter((path) => !current.has(path)).sort(),
  };
}

const pages = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files].flatMap(([file, hash]): [string, string][] => {
      const path = PAGE.exec(file)?.groups?.path;
      return path ? [[path, hash]] : [];
    }),
  );
