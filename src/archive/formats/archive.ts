/**
 * What an output sees of the archive: open decrees alone, gathered before any
 * page is made (a decree that is not public never comes this far).
 */
import type { DecreeBody } from "../../gazette/nodes.ts";
import type { CitationMark, Decree } from "../../gazette/schema.ts";
import type { Change } from "../change-log.ts";
import { type CiteContext, type CiteItem, citeDecree } from "../cite/item.ts";
import type { OpenIssue } from "../gate-issue.ts";
import type { Gone } from "../gone.ts";
import type { Head, HeldDuty } from "../holding.ts";
import { gazetteName, type NamedSite } from "../site.ts";

/** One open decree, and what the archive knows of it from outside it. */
export interface Entry {
  decree: Head;
  /** address of the issue that prints it */
  printedIn: string;
  /** the day it was first imported, ISO, from the lock */
  added: string;
  /** the last day on which something of it was recorded, ISO */
  changed: string;
  /** the page on which the issue's next text begins, null when unknown or withheld */
  nextPage: number | null;
  /** path of the decree held here that a citation names, by the citation's id */
  targets: ReadonlyMap<number, string>;
  citations: CitationMark[];
  duties: HeldDuty[];
  /** paths of the decrees that cite, and that repeal, this one */
  citedBy: string[];
  repealedBy: string[];
}

/** A decree with its text, for the files beside its page. */
export interface Whole {
  entry: Entry;
  decree: Decree;
  body: DecreeBody;
}

export interface Archive {
  site: NamedSite;
  issues: OpenIssue[];
  /** in the order of their paths */
  entries: Entry[];
  /** what happened to published addresses, newest first */
  changes: Change[];
  gone: Gone;
}

const byPath = new WeakMap<readonly OpenIssue[], Map<string, OpenIssue>>();

/** The issues of an archive by address, sorted out once: every decree asks. */
function lookup(issues: readonly OpenIssue[]): Map<string, OpenIssue> {
  const found = byPath.get(issues) ?? new Map(issues.map((issue) => [issue.path, issue]));
  byPath.set(issues, found);
  return found;
}

export const citeContext = (archive: Archive, entry: Entry): CiteContext => ({
  gazetteName: gazetteName(archive, entry.decree.gazette),
  nextPage: entry.nextPage,
  siteUrl: archive.site.url,
});

export const cited = (archive: Archive, entry: Entry): CiteItem =>
  citeDecree(entry.decree, citeContext(archive, entry));

/** The issue a decree was printed in. */
export const issueOf = ({ issues }: Archive, { printedIn }: Entry): OpenIssue | undefined =>
  lookup(issues).get(printedIn);

/** A file beside each decree's page. */
export interface DecreeOutput {
  file: string;
  type: string;
  /** what it is and whom it serves, for the page 开放数据 */
  about: string;
  /** one way to use it, as it is typed or done */
  example: string;
  render: (decree: Whole, archive: Archive) => string;
}

/** Files of the whole archive. */
export interface ArchiveOutput {
  name: string;
  about: string;
  example: string;
  /** needs the public address: without one it is left out, with a message */
  needsUrl: boolean;
  files: (archive: Archive) => OutputFile[];
}

export interface OutputFile {
  /** from the root of the site, no leading slash */
  path: string;
  type: string;
  /** its text; a list of the whole archive is large, and made when it is written */
  body: () => string;
}
