/** One document's reading against what was found of it, aspect by aspect. */
import type { Decree } from "../schema.ts";
import { columns, fits, matches } from "./fold.ts";
import type { FoundDecree } from "./found.ts";
import { judgeDuties, judgeNotes } from "./judge-duties.ts";
import * as judge from "./judge-marks.ts";
import { judgeOutlines } from "./judge-outline.ts";
import type { DocumentReading } from "./reading.ts";
import { add, check, nothing, pair, type Score } from "./score.ts";

/** The fields an archivist fills in, and what absent means for each. */
const absent = {
  number: null,
  numberPrinted: null,
  title: null,
  issuer: [],
  signer: null,
  date: null,
  publicity: null,
  recipients: [],
  genre: null,
  section: null,
  page: null,
  effective: null,
  expires: null,
  registration: null,
  keywords: [],
  copies: null,
  printed: null,
} satisfies Partial<Record<keyof DocumentReading & keyof Decree, unknown>>;

/**
 * Judges one document that was found. `all` takes an absent key for "must be
 * absent" (a whole issue); otherwise only what is written down is compared.
 */
export function judgeDocument(reading: DocumentReading, found: FoundDecree, all: boolean) {
  const where = `《${found.fields.title.slice(0, 20)}…》`;
  const { marks } = found.fields;
  const rows = (key: "citations" | "duties" | "rosters") => reading[key] ?? (all ? [] : null);
  const scores: Record<string, Score> = {
    fields: judgeFields(where, reading, found.fields, all),
    outline: judgeOutlines(where, reading, found, all),
  };
  const citations = rows("citations");
  if (citations) scores.citations = judge.judgeCitations(where, citations, marks);
  if (citations) scores.relations = judge.judgeRelations(where, citations, marks);
  const duties = rows("duties");
  if (duties) scores.duties = judgeDuties(where, duties, marks);
  if (reading.notes) scores.duties = judgeNotes(where, reading.notes, marks);
  const rosters = rows("rosters");
  if (rosters) scores.rosters = judge.judgeRosters(where, rosters, marks);
  if (reading.aliases) scores.aliases = judge.judgeAliases(where, reading.aliases, marks);
  if (reading.tables || all) scores.tables = judge.judgeTables(where, reading.tables ?? [], marks);
  return scores;
}

/** Every field of a document the parser did not find counts as missed. */
export function judgeLost(reading: DocumentReading): Record<string, Score> {
  const wanted = Object.keys(absent).length + 2;
  return { fields: { wanted, found: 0, hits: 0, misses: [`没有找到 ${String(reading.title)}`] } };
}

function judgeFields(where: string, reading: DocumentReading, found: Decree, all: boolean): Score {
  const score = nothing();
  for (const key of Object.keys(absent) as (keyof typeof absent)[]) {
    const expected = reading[key] ?? absent[key];
    if (reading[key] === undefined && !all) continue;
    const miss = `${where} ${key} 应为 ${show(expected)}，得 ${show(found[key])}`;
    add(score, check(matches(bare(key, expected), bare(key, found[key])), miss));
  }
  if (reading.repeals || all) add(score, judgeRepeals(where, reading.repeals ?? [], found));
  if (reading.texts || all) add(score, judgeTexts(where, reading.texts ?? [], found));
  return score;
}

const show = (value: unknown) => JSON.stringify(value);

/** 抄送 and 印发 lines are compared without their final stop. */
const bare = (key: string, value: unknown) =>
  typeof value === "string" && key === "copies" ? value.replace(/[。.]$/, "") : value;

function judgeRepeals(where: string, rows: readonly string[], { repeals }: Decree): Score {
  const all = pair(
    `${where} repeals`,
    rows,
    repeals,
    (row, { title, number }) => {
      const [titles, numbers] = columns(row);
      return fits(titles ?? [], title) && fits(numbers ?? [], number);
    },
    ({ title, number }) => `${title} | ${number}`,
  );
  return check(all.hits === all.wanted && all.hits === all.found, all.misses.join(";"));
}

type TextReading = NonNullable<DocumentReading["texts"]>[number];

function judgeTexts(where: string, expected: readonly TextReading[], { texts }: Decree): Score {
  const same = (one: TextReading, other: Decree["texts"][number] | undefined) =>
    other !== undefined &&
    (["role", "title", "genre", "omitted"] as const).every((key) => matches(one[key], other[key]));
  const right =
    expected.length === texts.length && expected.every((one, at) => same(one, texts[at]));
  return check(
    right,
    `${where} texts 应为 ${show(expected.map(name))}，得 ${show(texts.map(name))}`,
  );
}

const name = ({
  role,
  title,
  genre,
  omitted,
}: {
  role: unknown;
  title: unknown;
  genre: unknown;
  omitted: boolean;
}) =>
  [role, title, genre, omitted ? "略" : ""]
    .map((one) => (typeof one === "string" ? one : show(one)))
    .join(" ");
