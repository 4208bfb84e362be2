/**
 * The manifest of an edition: one line a file, SHA-256 and path, as coreutils'
 * `sha256sum` writes it and as a BagIt payload manifest (RFC 8493) reads it.
 */
export const MANIFEST = "manifest-sha256.txt";
export const SIGNATURE = `${MANIFEST}.minisig`;

export interface Manifest {
  /** path -> SHA-256, lower-case hex */
  files: Map<string, string>;
  /** lines that are no entry, 1-based: the manifest itself was damaged */
  malformed: number[];
}

/** What an edition holds, compared with what its manifest says. */
export interface Findings {
  changed: string[];
  missing: string[];
  extra: string[];
  malformed: number[];
  /** files an operating system leaves on every stick: named, but no fault */
  litter: string[];
}

/** Sorted by path in code units; a final newline. */
export function formatManifest(files: Iterable<readonly [path: string, hash: string]>): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, hash]) => `${hash}  ${path}\n`).join("");
}

export function parseManifest(text: string): Manifest {
  const files = new Map<string, string>();
  const malformed: number[] = [];
  const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n");
  if (!text.endsWith("\n")) malformed.push(lines.length);
  for (const [i, line] of lines.entries()) {
    const entry = /^(?<hash>[0-9a-f]{64}) {2}(?<path>\S.*)$/.exec(line)?.groups;
    if (!entry || files.has(entry.path!)) malformed.push(i + 1);
    else files.set(entry.path!, entry.hash!);
  }
  return { files, malformed: [...new Set(malformed)] };
}

/** @param found every file of the edition but the manifest and its signature, with its hash */
export function compare(
  { files, malformed }: Manifest,
  found: ReadonlyMap<string, string>,
): Findings {
  const extra = [...found.keys()].filter((path) => !files.has(path)).sort();
  return {
    changed: [...files]
      .filter(([path, hash]) => found.has(path) && found.get(path) !== hash)
      .map(([path]) => path),
    missing: [...files.keys()].filter((path) => !found.has(path)),
    extra: extra.filter((path) => !isLitter(path)),
    malformed,
    litter: extra.filter(isLitter),
  };
}

export const isWhole = ({ changed, missing, extra, malformed }: Findings): boolean =>
  changed.length + missing.length + extra.length + malformed.length === 0;

/** Windows, macOS and Linux leave these on a stick without being asked. */
export const isLitter = (path: string): boolean =>
  /(^|\/)(System Volume Information|\$RECYCLE\.BIN|\.Trash[^/]*|\.Spotlight-V100|\.fseventsd|lost\+found)(\/|$)/.test(
    path,
  ) || /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);

/**
 * The folder that holds the uppermost manifest, with trailing slash: a reader may pick the whole
 * stick. The first path's folder when there is none.
 */
export function rootOf(paths: readonly string[]): string {
  const depth = (path: string): number => path.split("/").length;
  const found = paths
    .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
    .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
  return found?.slice(0, -MANIFEST.length) ?? paths[0]?.replace(/[^/]*$/, "") ?? "";
}

/** A hash in groups of four, to be read aloud and compared. */
export const spoken = (hash: string): string => hash.replace(/.{4}(?=.)/g, "$& ");
