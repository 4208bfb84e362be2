/** `content/issues/<gazette>/<issue>.yaml`: what the import knows of an issue as a whole. */
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { IssueRoot } from "./nodes.ts";
import type { Issue } from "./schema.ts";

/** What the tree does not say. */
export interface IssueOrigin {
  /** slug of the gazette */
  gazette: string;
  /** ids of the decrees, in order */
  ids: readonly string[];
  /** names of the pictures and scans that lie beside the raw file */
  files: string[];
  source: Issue["source"];
}

/** The record of an issue, from its tree and the messages about it. */
export function issueOf({ data }: IssueRoot, file: VFile, origin: IssueOrigin): Issue {
  const { facts, entries, differences, corrections, doubts, drops, joins, account } = data;
  const { gazette, ids, files, source } = origin;
  const named = <T extends { decree: string | null }>(one: T): T => {
    return { ...one, decree: one.decree === null ? null : (ids[Number(one.decree) - 1] ?? null) };
  };
  return {
    ...facts,
    gazette,
    contents: entries.map(named),
    decrees: [...ids],
    differences: differences.map(named),
    corrections,
    doubts,
    drops: drops.map(({ line, text, rule }) => ({ line, text, rule })),
    joins,
    messages: file.messages.map(messageOf).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    account,
    files,
    source,
  };
}

/** A message as data. */
export function messageOf({
  line,
  ruleId,
  fatal,
  reason,
}: VFileMessage): Issue["messages"][number] {
  return { line: line ?? null, rule: ruleId ?? "", severity: severityOf(fatal), text: reason };
}

/** What vfile's three grades mean here. */
export function severityOf(
  fatal: boolean | null | undefined,
): Issue["messages"][number]["severity"] {
  if (fatal === true) return "错误";
  return fatal === false ? "存疑" : "提示";
}
