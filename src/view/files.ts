import { posix } from "node:path";
import type { OpenIssue } from "../archive/gate-issue.ts";
import { strings } from "../strings.ts";

/** The files an issue's page offers: the raw text and a scan, when nothing in them is withheld. */
export function fileNames(issue: OpenIssue): { name: string; what: string }[] {
  if (!issue.complete) return [];
  const scans = issue.files.filter((file) => file.toLowerCase().endsWith(".pdf"));
  return [
    { name: posix.basename(issue.source.file), what: strings.issue.raw },
    ...scans.map((file) => ({ name: posix.basename(file), what: strings.issue.scan })),
  ];
}
