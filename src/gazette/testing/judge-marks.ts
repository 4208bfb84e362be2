/** What a document means, against the reading: citations, short forms, rosters, tables. */
import type { CitationMark, Marks, RosterMark, TableMark } from "../schema.ts";
import { columns, fits, fold } from "./fold.ts";
import { add, check, nothing, pair, type Score } from "./score.ts";

const same = (row: string, ...found: (string | null)[]) => {
  const expected = columns(row);
  return found.every((cell, at) => fits(expected[at] ?? ["-"], cell));
};

/** A document cited twice in the same form counts once. */
function distinct(citations: readonly CitationMark[]): CitationMark[] {
  const key = ({ title, number }: CitationMark) => fold(`${title ?? ""}|${number ?? ""}`);
  return [...new Map([...citations].reverse().map((one) => [key(one), one])).values()].reverse();
}

/** Title and number of each citation. */
export function judgeCitations(where: string, rows: readonly string[], marks: Marks): Score {
  return pair(
    where,
    rows,
    distinct(marks.citations),
    (row, { title, number }) => same(row, title, number),
    ({ title, number, relation }) => `${title ?? "-"} | ${number ?? "-"} | ${relation}`,
  );
}

/** The relation of each citation that was found. */
export function judgeRelations(where: string, rows: readonly string[], marks: Marks): Score {
  return rows
    .map((row) => row.replace(/^\? /, ""))
    .reduce((score, row) => {
      const found = marks.citations.filter(({ title, number }) => same(row, title, number));
      if (found.length === 0) return score;
      const relations = found.map(({ relation }) => relation);
      const right = relations.some((relation) => fits(columns(row)[2] ?? [], relation));
      return add(score, check(right, `${where} ${row}，得 ${relations.join("、")}`));
    }, nothing());
}

export function judgeAliases(where: string, rows: readonly string[], marks: Marks): Score {
  const bare = (short: string) => short.replace(/[《》]/g, "");
  return pair(
    where,
    rows,
    marks.aliases,
    (row, { short, title }) => same(row, bare(short), title),
    ({ short, title }) => `${short} | ${title}`,
  );
}

/** Every person: post in the body, name, own post. A note such as (女,回族) is not part of either. */
export function judgeRosters(where: string, rows: readonly string[], marks: Marks): Score {
  const bare = (text: string) =>
    text.replace(/[（(](?:男|女|[^（()）]{1,6}族)[^（()）]*[)）]/g, "").trim();
  const people = marks.rosters.flatMap((roster: RosterMark) =>
    roster.roles.flatMap(({ role, people }) =>
      people.map(({ name, post }) => [role, bare(name), bare(post)] as const),
    ),
  );
  return pair(
    where,
    rows,
    people,
    (row, person) => same(row, ...person),
    (person) => person.join(" | "),
  );
}

type TableReading = {
  caption?: string | undefined;
  unit?: string | undefined;
  cells: string[];
  notes?: string[] | undefined;
};

/** Header and rows of every table, cell by cell; caption, unit and notes where the reading names them. */
export function judgeTables(where: string, tables: readonly TableReading[], marks: Marks): Score {
  const found = marks.tables.flatMap(({ header, rows }: TableMark) => [
    ...header.map((cells) => `# ${cells.join(" | ")}`),
    ...rows.map((cells) => cells.join(" | ")),
  ]);
  const expected = tables.flatMap(({ cells }) => cells);
  const score = pair(where, expected, found, sameRow, (row) => row);
  tables.forEach((table, at) => {
    const other = marks.tables[at];
    const named = ["caption", "unit"] as const;
    for (const key of named) {
      if (table[key] === undefined) continue;
      const right = fold(other?.[key] ?? "") === fold(table[key]);
      add(score, check(right, `${where} ${key} 应为 ${table[key]}，得 ${other?.[key]}`));
    }
    for (const note of table.notes ?? []) {
      const right = other?.notes.some((one) => fold(one).includes(fold(note))) ?? false;
      add(score, check(right, `${where} 表注缺 ${note}`));
    }
  });
  return score;
}

function sameRow(expected: string, found: string): boolean {
  if (expected.startsWith("# ") !== found.startsWith("# ")) return false;
  const cells = columns(found.replace(/^# /, "")).map(([cell]) => cell ?? "");
  const readings = columns(expected.replace(/^# /, ""));
  return (
    readings.length === cells.length &&
    readings.every((reading, at) =>
      reading.some((one) => one === "*" || fold(one) === fold(cells[at]!)),
    )
  );
}
