/** A small published archive for the tests of outputs. */
import { decree as sample } from "../../gazette/mdx/sample.ts";
import type { Decree } from "../../gazette/schema.ts";
import { site } from "../../gazette/schema.ts";
import type { Archive, Entry } from "../formats/archive.ts";
import type { OpenIssue } from "../gate-issue.ts";
import { issuePath } from "../permalinks/address.ts";
import { nameSite } from "../site.ts";
import { hostile, issuing, last, opinion, order } from "./decrees.ts";

export const entry = (decree: Decree, facts: Partial<Entry> = {}): Entry & { decree: Decree } => ({
  printedIn: issuePath(decree),
  added: "2026-01-05",
  changed: facts.added ?? "2026-01-05",
  nextPage: null,
  targets: new Map(),
  citations: decree.marks.citations,
  duties: decree.marks.duties.map((duty) => ({ ...duty, place: "", task: "" })),
  citedBy: [],
  repealedBy: [],
  ...facts,
  decree,
});

const issue = (gazette: string, name: string, year: number, number: number): OpenIssue => ({
  path: issuePath({ gazette, year, issue: number }),
  gazette,
  name,
  year,
  issue: number,
  serial: null,
  sponsor: null,
  published: `${year}-08-20`,
  periodicity: null,
  masthead: [],
  sections: [],
  contents: [],
  decrees: [],
  differences: [],
  corrections: [],
  doubts: [],
  drops: [],
  joins: [],
  messages: [],
  account: { raw: 0, kept: 0, markup: 0, dropped: 0, corrected: 0 },
  files: [],
  withheld: 0,
  complete: true,
  source: { file: "raw.md", sha256: "cd".repeat(32), lines: 1 },
});

/** Published at an example address; `url` null for an archive without one. */
export function archive(url: string | null = "https://gazette.example/"): Archive {
  const settings = site.parse({
    title: "忻州市人民政府公报档案",
    url,
    gazettes: [{ slug: "xinzhou", name: "忻州市人民政府公报", place: "忻州市" }],
    agencies: [
      { prefix: "忻政发", issuer: "忻州市人民政府", slug: "xzf" },
      { prefix: "忻政办发", issuer: "忻州市人民政府办公室", slug: "xzbf" },
    ],
  });
  const issues = [
    issue("xinzhou", "忻州市人民政府公报", 2019, 2),
    issue("guangzhou", "广州市人民政府公报", 2020, 33),
  ];
  return {
    site: nameSite(settings, issues),
    issues,
    entries: [
      entry(order, { added: "2026-02-01" }),
      entry(hostile),
      entry(issuing, { nextPage: 53 }),
      entry(last),
      entry(opinion, { nextPage: 8 }),
    ],
    changes: [],
    gone: { tombstones: [], redirects: [] },
  };
}

/** The hand-made decree that uses every node of the tree, citing another that is held. */
export const everyNode = entry(sample, { targets: new Map([[1, "xinzhou/xzbf/2019/74/"]]) });
