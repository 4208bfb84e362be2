/** What the archive holds as lists: every decree, issue, citation and responsibility. */
import { decreeJsonSchema } from "../../gazette/record-schema.ts";
import { csv, csvLine, csvOf } from "../csv.ts";
import { type OrganRole, unitNames } from "../organs.ts";
import { gazetteName } from "../site.ts";
import type { Archive, ArchiveOutput, Entry, OutputFile } from "./archive.ts";

const json = (path: string, data: () => unknown): OutputFile => ({
  path,
  type: "application/json",
  body: () => `${JSON.stringify(data(), null, 1)}\n`,
});

const output = (
  name: string,
  about: string,
  example: string,
  files: ArchiveOutput["files"],
): ArchiveOutput => ({
  ...{ name, about, example, files },
  needsUrl: false,
});

/** The facts of a decree in one line. */
function row({ decree, added }: Entry) {
  const { path, number, title, issuer, date, genre, publicity, section, page } = decree;
  const { gazette, year, issue, effective, expires } = decree;
  return {
    path,
    number,
    title,
    issuer,
    date,
    genre,
    publicity,
    gazette,
    year,
    issue,
    section,
    page,
    effective,
    expires,
    added,
  };
}

export const decreeList = output(
  "decrees.json、decrees.csv",
  "全部文件的题录",
  "用电子表格打开 decrees.csv，按机关、年份筛选",
  ({ entries }) => [
    json("data/decrees.json", () => entries.map(row)),
    { path: "data/decrees.csv", type: "text/csv", body: () => table(entries.map(row)) },
  ],
);

function table(rows: readonly ReturnType<typeof row>[]): string {
  const keys = Object.keys(rows[0] ?? {}) as (keyof ReturnType<typeof row>)[];
  return csv([keys, ...rows.map((each) => keys.map((key) => flat(each[key])))]);
}

const flat = (value: string | number | string[] | null) =>
  Array.isArray(value) ? value.join("；") : value;

export const issueList = output(
  "issues.json",
  "各期的目录、目录与正文的差异、字数核对",
  "curl -s …/data/issues.json | jq '.[].contents'",
  (archive) => [
    json("data/issues.json", () =>
      archive.issues.map(({ messages: _, ...issue }) => ({
        ...issue,
        name: gazetteName(archive, issue.gazette),
      })),
    ),
  ],
);

export const citationList = output(
  "citations.json",
  "文件之间、文件与未收录文件之间的引用",
  "curl -s …/data/citations.json | jq '.[] | [.from, .target]'",
  ({ entries }) => [
    json("data/citations.json", () =>
      entries.flatMap(({ decree: { path }, citations, targets }) =>
        citations.map(({ id, ...citation }) => ({
          from: path,
          ...citation,
          target: targets.get(id) ?? null,
        })),
      ),
    ),
  ],
);

const ROLES: Record<OrganRole, string> = { lead: "牵头", responsible: "负责", cooperating: "配合" };
const DUTY_HEAD = ["单位", "原文写法", "角色", "事项", "原文括注", "时限", "文号", "条款", "地址"];

/** What the ledger says of one organ that a note names, and whose gazette says it. */
export interface DutyRow {
  gazette: string;
  organ: string;
  /** as the file has it */
  line: string;
}

/** The ledger of responsibilities, a row for each organ a note names. */
export function dutyRows({ site, entries }: Archive): DutyRow[] {
  const nameOf = unitNames(site);
  return entries.flatMap(({ decree: { number, path, gazette }, duties }) =>
    duties.flatMap((duty) => {
      const bounds = [duty.deadlines.join("；"), number, duty.place];
      const address = path + (duty.anchor ? `#${duty.anchor}` : "");
      return (Object.keys(ROLES) as OrganRole[]).flatMap((role) =>
        duty[role].map((printed) => {
          const organ = nameOf(printed, gazette);
          const said = [organ, printed, ROLES[role], duty.task, duty.printed];
          return { gazette, organ, line: csvLine([...said, ...bounds, address]) };
        }),
      );
    }),
  );
}

/** Rows of the ledger as a file, under its head. */
export const dutyFile = (rows: readonly DutyRow[]): string =>
  csvOf([csvLine(DUTY_HEAD), ...rows.map(({ line }) => line)]);

export const dutyList = output(
  "duties.csv",
  "责任台账：谁牵头、负责、配合什么，何时完成",
  "用电子表格打开 duties.csv，筛选“角色”为“牵头”",
  (archive) => [
    { path: "data/duties.csv", type: "text/csv", body: () => dutyFile(dutyRows(archive)) },
  ],
);

export const schemaFile = output(
  "schema/decree.json",
  "index.json 的 JSON Schema",
  "ajv validate -s decree.json -d index.json",
  ({ site }) => [json("schema/decree.json", () => decreeJsonSchema(site.url))],
);

export const whole: ArchiveOutput[] = [decreeList, issueList, citationList, dutyList, schemaFile];
