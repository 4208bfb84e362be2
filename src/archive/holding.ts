import type { DecreeBody, PartRole } from "../gazette/nodes.ts";
import type { CitationMark, Decree, DutyMark } from "../gazette/schema.ts";
import { figuresOf } from "./figures.ts";
import type { OpenIssue } from "./gate-issue.ts";
import { issuePath } from "./permalinks/address.ts";
import { type Provisions, provisions } from "./provisions.ts";
import { saying } from "./saying.ts";
import { visible } from "./visible.ts";

/** A decree's frontmatter without what its marks mean. */
export type Head = Omit<Decree, "marks">;

/** A responsibility note and the work it stands after. */
export interface HeldDuty extends DutyMark {
  /** 三、（二）; empty when the note stands outside every provision */
  place: string;
  /** heading or opening sentence of the provision, at most 60 characters */
  task: string;
}

/**
 * What the archive keeps at hand of one open decree: enough for lists,
 * relations and ledgers, without its text.
 */
export interface Holding {
  /** the name of its file without extension: `xzf-2019-9` */
  id: string;
  /** address of the issue that prints it, from the lock */
  printedIn: string;
  head: Head;
  /** its attachments and issued texts */
  parts: { role: PartRole; title: string; genre: string | null; anchor: string }[];
  /** the pictures it prints, by the names its text gives */
  figures: string[];
  /** anchors of its tables and rosters, each offered as CSV */
  grids: string[];
  /** anchors of the tables that are shown as pictures too */
  charts: string[];
  counts: { corrections: number; doubts: number; joins: number; people: number };
  citations: CitationMark[];
  /** by the id of a citation that repeals: the sentence that does */
  repealing: Record<number, string>;
  duties: HeldDuty[];
}

/**
 * Makes the holding of a decree from its file's two halves.
 * @param printedIn address of its issue
 */
export function holdingOf(
  id: string,
  { marks, ...head }: Decree,
  body: DecreeBody,
  printedIn = issuePath(head),
): Holding {
  const places = marks.duties.length > 0 ? provisions(body) : null;
  return {
    id,
    printedIn,
    head,
    parts: body.children.flatMap(({ data: { role, title, genre, anchor, omitted } }) =>
      title && anchor && !omitted ? [{ role, title, genre, anchor }] : [],
    ),
    figures: visible(body).figures,
    // A table of people is a roster too, under the one anchor.
    grids: [...new Set([...marks.tables, ...marks.rosters].map(({ anchor }) => anchor))],
    charts: marks.tables.filter((table) => figuresOf(table)).map(({ anchor }) => anchor),
    counts: {
      corrections: marks.corrections.length,
      doubts: marks.doubts.length,
      joins: marks.joins.length,
      people: marks.rosters.flatMap(({ roles }) => roles.flatMap(({ people }) => people)).length,
    },
    citations: marks.citations,
    repealing: repealing(marks.citations, body),
    duties: marks.duties.map((duty) => ({ ...duty, ...work(places!, duty.anchor) })),
  };
}

function repealing(citations: CitationMark[], body: DecreeBody): Record<number, string> {
  const ids = citations.filter(({ relation }) => relation === "废止").map(({ id }) => id);
  const said = ids.length > 0 ? saying(body) : new Map<number, string>();
  return Object.fromEntries(ids.flatMap((id) => (said.has(id) ? [[id, said.get(id)!]] : [])));
}

function work(places: Provisions, anchor: string | null): { place: string; task: string } {
  const found = anchor === null ? undefined : places.get(anchor);
  return { place: found?.place ?? "", task: found?.task ?? "" };
}

/** Orders decrees as they were printed: issue by issue, then by their place in it. */
export function inOrder(a: Holding, b: Holding): number {
  const issues = byIssue({ ...a.head, path: a.printedIn }, { ...b.head, path: b.printedIn });
  return issues || a.head.order - b.head.order;
}

/** Orders issues by gazette, year and number; of several with one number, by their address. */
export function byIssue(a: Printed, b: Printed): number {
  const byGazette = compare(a.gazette, b.gazette);
  return byGazette || a.year - b.year || a.issue - b.issue || compare(a.path, b.path);
}

type Printed = Pick<OpenIssue, "gazette" | "year" | "issue" | "path">;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
