/** The files of an issue that are published beside its page: raw text, scan, pictures. */
import { posix } from "node:path";
import type { OpenIssue } from "./gate-issue.ts";
import { slugOf } from "./slugs.ts";

/** One file under an issue's `files/`. */
export interface IssueFile {
  kind: "raw" | "scan" | "picture";
  /** its name in addresses */
  name: string;
  /** where it lies, from the content folder */
  from: string;
}

/**
 * The files an issue offers. Where something in it is withheld, the pictures of
 * its open decrees are all: raw text and scan would show the rest.
 * @param figures the pictures that open decrees of the issue print
 */
export function issueFiles(issue: OpenIssue, figures: ReadonlySet<string>): IssueFile[] {
  const { dir, name: stem, base } = posix.parse(issue.source.file);
  const scan = `${stem}.pdf`;
  const pictures = issue.files.filter((file) => file !== scan);
  const shown = issue.complete ? pictures : pictures.filter((file) => figures.has(file));
  const file = (kind: IssueFile["kind"], from: string, name: string): IssueFile => ({
    kind,
    name,
    from,
  });
  return [
    ...(issue.complete ? [file("raw", posix.join(dir, base), publishedName(base))] : []),
    ...(issue.complete && issue.files.includes(scan)
      ? [file("scan", posix.join(dir, scan), publishedName(scan))]
      : []),
    ...shown.map((name) => file("picture", posix.join(dir, stem, name), publishedName(name))),
  ];
}

/** A picture's name as the text gives it, without the folder of its issue. */
export function figureName(printed: string, sourceFile: string): string {
  const stem = `${posix.parse(sourceFile).name}/`;
  const name = posix.normalize(printed);
  return name.startsWith(stem) ? name.slice(stem.length) : name;
}

/** A file's name as an address may hold it: kept where it can be, else read aloud and hashed. */
export function publishedName(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name)) return name;
  const extension = posix.extname(name).toLowerCase();
  return slugOf(name) + (/^\.[a-z0-9]+$/.test(extension) ? extension : "");
}
