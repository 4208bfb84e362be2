/** What the parser found in a raw file, in the form the judge compares. */
import { type Context, parse } from "../index.ts";
import type { DecreeBody, DecreeNode, IssueRoot, Part } from "../nodes.ts";
import { record } from "../record.ts";
import type { DecreeRecord } from "../record-schema.ts";
import { type Decree, site } from "../schema.ts";
import { plainText } from "../text.ts";
import { fold } from "./fold.ts";

export interface FoundDecree {
  fields: Decree;
  record: DecreeRecord;
  lines: string[];
}

export interface Found {
  tree: IssueRoot;
  decrees: FoundDecree[];
  /** every paragraph of every decree, folded */
  paragraphs: string[];
  /** the words of all decrees, letter for letter */
  text: string;
  /** lines that carry a doubt or an error */
  doubted: Set<number>;
  messages: string[];
  /** the rule of each message, and its words */
  asked: { rule: string; reason: string }[];
}

/** Reads a raw file as an archive without `site.yaml` would; `more` may bring errata. */
export function find(
  raw: string,
  file = "invented/2021-01.md",
  more: Partial<Context> = {},
): Found {
  const { tree, file: report } = parse(raw, { file, site: site.parse({}), ...more });
  const decrees = tree.children.filter((node) => node.type === "decree").map(foundDecree);
  const lines = decrees.flatMap((decree) => decree.lines);
  const asked = report.messages.filter(({ fatal }) => fatal !== null && fatal !== undefined);
  const doubts = [...tree.data.doubts, ...decrees.flatMap(({ fields }) => fields.marks.doubts)];
  return {
    tree,
    decrees,
    paragraphs: lines.map(fold),
    text: lines.join("\n"),
    doubted: new Set([...asked.map(({ line }) => line ?? 0), ...doubts.map(({ line }) => line)]),
    messages: asked.map(({ reason }) => reason),
    asked: asked.map(({ ruleId, reason }) => ({ rule: ruleId ?? "", reason })),
  };
}

function foundDecree(node: DecreeNode): FoundDecree {
  const parts = node.children.filter((child): child is Part => child.type === "part");
  const body: DecreeBody = { type: "body", children: parts };
  return {
    fields: node.data.fields,
    record: record(node.data.fields, body),
    lines: plainText(body).split("\n"),
  };
}
