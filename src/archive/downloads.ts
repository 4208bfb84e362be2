/** A gazette's year as one download: the data beside its decrees in one ZIP. */

/** Where a decree stands and when it was printed. */
export interface Printed {
  path: string;
  gazette: string;
  year: number;
}

/** What `data/downloads.json` says of one ZIP. */
export interface Download {
  /** address, below the site's own */
  path: string;
  gazette: string;
  year: number;
  /** members of the ZIP */
  files: number;
  bytes: number;
  /** lower-case hexadecimal */
  sha256: string;
}

/** The list of the downloads, as data and in the form that `sha256sum -c` reads beside them. */
export const LIST = "data/downloads.json";
export const SUMS = "data/sha256.txt";

/** Address of the ZIP that holds a decree's data. */
export const zipOf = ({ gazette, year }: Pick<Printed, "gazette" | "year">): string =>
  `data/${gazette}-${year}.zip`;

/** Whether a file of an archive is such a ZIP. */
export const isYear = (path: string): boolean => /^data\/[^/]+-\d{4}\.zip$/.test(path);

/** The ZIP that a file of the site belongs to; null for a page or what stands beside no decree. */
export function zipFor(file: string, decrees: ReadonlyMap<string, Printed>): string | null {
  const decree = decrees.get(file.slice(0, file.lastIndexOf("/") + 1));
  return decree && !file.endsWith(".html") ? zipOf(decree) : null;
}

/** The members of each ZIP, in order of their names. */
export function membersOf(
  files: readonly string[],
  decrees: readonly Printed[],
): Map<string, string[]> {
  const byPath = new Map(decrees.map((decree) => [decree.path, decree]));
  const members = files.filter((file) => zipFor(file, byPath)).toSorted();
  return Map.groupBy(members, (file) => zipFor(file, byPath)!);
}

/** The hashes in the form of coreutils, names from `data/` on. */
export const sumsOf = (downloads: readonly Download[]): string =>
  downloads.map(({ path, sha256 }) => `${sha256}  ${path.replace("data/", "")}\n`).join("");
