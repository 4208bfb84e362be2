/** The files of an issue that are published beside its page: raw text, scan, pictures. */
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
  const raw = issue.source.file;
  const stem = raw.replace(/\.[^./]*$/, "");
  const scan = `${lastOf(stem)}.pdf`;
  const pictures = issue.files.filter((file) => file !== scan);
  const shown = issue.complete ? pictures : pictures.filter((file) => figures.has(file));
  const whole = issue.complete ? [fileOf("raw", raw)] : [];
  if (issue.complete && issue.files.includes(scan)) whole.push(fileOf("scan", `${stem}.pdf`));
  return [...whole, ...shown.map((name) => fileOf("picture", `${stem}/${name}`, name))];
}

const fileOf = (kind: IssueFile["kind"], from: string, name = lastOf(from)): IssueFile => ({
  kind,
  name: publishedName(name),
  from,
});

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A picture's name as the text gives it, without the folder of its issue. */
export function figureName(printed: string, sourceFile: string): string {
  const folder = `${lastOf(sourceFile).replace(/\.[^.]*$/, "")}/`;
  const name = printed.replace(/^(?:\.\/)+/, "");
  return name.startsWith(folder) ? name.slice(folder.length) : name;
}

/** A file's name as an address may hold it: kept where it can be, else read aloud and hashed. */
export function publishedName(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name)) return name;
  const extension = /\.[a-z0-9]+$/.exec(name.toLowerCase())?.[0] ?? "";
  return slugOf(name) + extension;
}
