/** A raw file's reading as a person reads it over: documents, fields, provisions, marks, messages, one a line. */
import { wording } from "../edit.ts";
import { parse } from "../index.ts";
import { leadOf } from "../nest.ts";
import type { Block, DecreeNode, Part } from "../nodes.ts";
import { type Decree, site } from "../schema.ts";

/** What a golden folder states of its `input.md`. */
export interface Reading {
  tree: string;
  messages: string;
}

/** Reads a raw file as an archive without `site.yaml` would. */
export function readingOf(raw: string): Reading {
  const { tree, file } = parse(raw, { file: "golden/2021-01.md", site: site.parse({}) });
  const decrees = tree.children.filter((node) => node.type === "decree");
  const joins = tree.data.joins.map(({ line, next }) => `join ${line}+${next}`);
  const drops = tree.data.drops.map(({ line, text, rule }) => `drop ${line} ${rule}: ${text}`);
  const messages = file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
  return {
    tree: text([...decrees.flatMap(decreeLines), ...joins, ...drops]),
    messages: text(messages),
  };
}

const text = (lines: string[]) => lines.map((line) => `${line}\n`).join("");

function decreeLines({ data: { fields }, children }: DecreeNode): string[] {
  const parts = children.filter((child): child is Part => child.type === "part");
  return [
    `decree ${fields.title}`,
    ...fieldLines(fields),
    ...parts.flatMap(partLines),
    ...markLines(fields),
  ];
}

const FIELDS = [
  "number",
  "issuer",
  "signer",
  "date",
  "publicity",
  "recipients",
  "genre",
  "section",
  "page",
  "effective",
  "expires",
] as const;

/** What is known of the document; nothing for what is not. */
const fieldLines = (fields: Decree) =>
  FIELDS.filter((key) => fields[key] !== null && String(fields[key]) !== "").map(
    (key) => `  ${key}: ${[fields[key]].flat().join(" + ")}`,
  );

const partLines = (part: Part): string[] => [
  `  part ${[part.data.role, part.data.anchor, part.data.title, part.data.omitted && "(略)"].filter(Boolean).join(" ")}`,
  ...part.children.flatMap((block) => blockLines(block, "    ")),
];

function blockLines(block: Block, indent: string): string[] {
  if (block.type === "section") {
    const { level, kind, anchor } = block.data;
    const lead = wording(leadOf(block.children[0]!)!);
    const [first, ...rest] = block.children;
    const more = wording(first as Block).slice(lead.length);
    return [
      `${indent}${level} ${kind} #${anchor} ${lead}${more && ` | ${short(more)}`}`,
      ...rest.flatMap((one) => blockLines(one, `${indent}  `)),
    ];
  }
  if (block.type === "table" || block.type === "roster")
    return [`${indent}${block.type} #${block.data.anchor}`];
  const frame = block.type === "paragraph" && block.data?.frame ? ` [${block.data.frame}]` : "";
  return [`${indent}${block.type}${frame} ${short(wording(block))}`];
}

const short = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

function markLines({ marks, repeals }: Decree): string[] {
  const { citations, aliases, duties, rosters, tables } = marks;
  const units = (role: string, names: string[]) =>
    names.length > 0 ? [`${role}=${names.join("+")}`] : [];
  return [
    ...citations.map(
      (one) =>
        `  cites ${one.relation} ${one.title ?? "-"} ${one.number ?? "-"} #${one.anchor ?? ""}`,
    ),
    ...repeals.map((one) => `  repeals ${one.title ?? "-"} ${one.number ?? "-"}`),
    ...aliases.map((one) => `  alias ${one.short} = ${one.title ?? one.number}`),
    ...duties.map((one) =>
      [
        "  duty",
        ...units("牵头", one.lead),
        ...units("配合", one.cooperating),
        ...units("责任", one.responsible),
        ...units("期限", one.deadlines),
        `#${one.anchor ?? ""}`,
      ].join(" "),
    ),
    ...rosters.flatMap(({ anchor, roles }) =>
      roles.map(
        ({ role, people }) =>
          `  roster #${anchor} ${role}: ${people.map(({ name, post }) => `${name} ${post}`.trim()).join("; ")}`,
      ),
    ),
    ...tables.flatMap(({ anchor, caption, header, rows }) => [
      `  table #${anchor} ${caption ?? ""} | ${header.map((row) => row.join(", ")).join(" / ")}`,
      ...rows.map((row) => `    ${row.join(", ")}`),
    ]),
  ];
}
