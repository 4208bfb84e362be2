import { contentsLine } from "../../grammar/contents.ts";
import { genreOf } from "../../grammar/genres.ts";
import { masthead, sectionLine } from "../../grammar/masthead.ts";
import { standing } from "../../grammar/titles.ts";
import type { Table } from "../../nodes.ts";
import type { Entry } from "../../schema.ts";
import type { View } from "../../view.ts";
import { gather, type Piece } from "./gather.ts";
import { type Paged, pageReader } from "./pages.ts";
import { isDated, isPaged } from "./region.ts";
import { numberedSections } from "./series.ts";
import { rowsOf } from "./table.ts";
import { unmarkedSections } from "./unmarked.ts";
import { splitNumber } from "./words.ts";

/** The entries and the sections of a printed table of contents, in its order. */
export function entriesOf(views: View[]): { entries: Entry[]; sections: string[] } {
  const pageOf = pageReader(views);
  const dated = views.filter(isDated).length >= NUMBERED;
  const hasPages = dated || views.some((view) => isPaged(view) || pageOf(view).page !== null);
  const numbered =
    views.filter(({ folded }) => contentsLine.figure.test(folded)).length >= NUMBERED;
  const lines = views.filter(
    ({ tight }) => !masthead.contents.test(tight) && !contentsLine.translated.test(tight),
  );
  const inSeries = numberedSections(lines);
  const nameOf = (view: View) => {
    if (isPaged(view) || pageOf(view).page !== null || (dated && isDated(view))) return null;
    const named = sectionOf(view, hasPages || (numbered && view.tight.length > 2));
    return named ?? inSeries.get(view) ?? null;
  };
  const unmarked =
    hasPages || numbered ? unmarkedSections(lines, (view) => nameOf(view) !== null) : new Set();
  const pieces = lines.flatMap((view) =>
    view.block.type === "table"
      ? rowsOf(view.block as Table)
      : [pieceOf(view, pageOf(view), nameOf(view) ?? (unmarked.has(view) ? view.tight : null))],
  );
  return gather(pieces, hasPages);
}

/** Contents have figures in front of their entries when so many lines have. */
const NUMBERED = 3;

/** Where every entry has its page or its figure, a line without is the name of a section. */
function pieceOf(view: View, { page, lettered, from, end }: Paged, section: string | null): Piece {
  const own = contentsLine.author.exec(view.folded.slice(0, end).trimEnd())?.index ?? end;
  const day = contentsLine.published.exec(view.folded.slice(0, own))?.index;
  const words = view.text.slice(from, day ?? own).replace(contentsLine.tail, "");
  return {
    line: view.line,
    words,
    ...splitNumber(words),
    page,
    ...(lettered && { lettered }),
    section,
    plain: section === view.tight,
    begins: from > 0 && words !== "",
    ends: day !== undefined,
  };
}

/** The name of a section; a bulleted line is one when entries are told by their pages. */
export function sectionOf({ tight, lex }: View, hasPages: boolean): string | null {
  const bracketed = sectionLine.bracketed.exec(tight)?.groups?.name;
  if (bracketed) return bracketed;
  if (genreOf(tight) !== null && !sectionLine.plain.test(tight) && tight.length > 12) return null;
  const bulleted = sectionLine.bulleted.exec(tight)?.groups?.name;
  if (bulleted) return bulleted;
  const numbered = sectionLine.numbered.exec(tight)?.groups?.name;
  if (numbered && sectionLine.plain.test(numbered)) return numbered;
  const plain = sectionLine.plain.exec(tight)?.groups?.name;
  return plain && !standing.test(plain) && (hasPages || lex.hashes > 0) ? plain : null;
}
