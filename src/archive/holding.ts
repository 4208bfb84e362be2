import type { DecreeBody, PartRole } from "../gazette/nodes.ts";
import type { CitationMark, Decree, DutyMark } from "../gazette/schema.ts";
import { figuresOf } from "./figures.ts";
import { type Provisions, provisions } from "./provisions.ts";
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
  duties: HeldDuty[];
}

/** Makes the holding of a decree from its file's two halves. */
export function holdingOf(id: string, { marks, ...head }: Decree, body: DecreeBody): Holding {
  const places = marks.duties.length > 0 ? provisions(body) : null;
  return {
    id,
    head,
    parts: body.children.flatMap(({ data: { role, title, genre, anchor, omitted } }) =>
      title && anchor && !omitted ? [{ role, title, genre, anchor }] : [],
    ),
    figures: visible(body).figures,
    grids: [...marks.tables, ...marks.rosters].map(({ anchor }) => anchor),
    charts: marks.tables.filter((table) => figuresOf(table)).map(({ anchor }) => anchor),
    counts: {
      corrections: marks.corrections.length,
      doubts: marks.doubts.length,
      joins: marks.joins.length,
      people: marks.rosters.flatMap(({ roles }) => roles.flatMap(({ people }) => people)).length,
    },
    citations: marks.citations,
    duties: marks.duties.map((duty) => ({ ...duty, ...work(places!, duty.anchor) })),
  };
}

function work(places: Provisions, anchor: string | null): { place: string; task: string } {
  const found = anchor === null ? undefined : places.get(anchor);
  return { place: found?.place ?? "", task: found?.task ?? "" };
}

/** Orders decrees as they were printed: by gazette, year, issue and place in the issue. */
export function inOrder({ head: a }: Holding, { head: b }: Holding): number {
  const byGazette = a.gazette < b.gazette ? -1 : a.gazette > b.gazette ? 1 : 0;
  return byGazette || a.year - b.year || a.issue - b.issue || a.order - b.order;
}
