/** Duties that a sentence states without brackets or labels: 由市林业局牵头，市财政局配合，… */
import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import { openingOf } from "../grammar/markers.ts";
import type { Span } from "../nodes.ts";
import type { NoteFound } from "./find.ts";
import type { NoteRead } from "./note.ts";
import { splitTop, unitsIn } from "./units.ts";

interface Piece extends Span {
  text: string;
}

interface Begun {
  /** index of the first unit in its piece */
  at: number;
  lead: string[];
  helpers: string[];
}

/**
 * What the sentences of a text say of who leads: `由甲牵头` with whatever the
 * clause goes on to say, or a clause that is `甲牵头` and nothing else; the
 * clauses behind it that are `乙配合`, `会同丙` belong to it.
 */
export function dutiesInProse(text: string): NoteFound[] {
  if (!text.includes("牵头") && !text.includes("负责")) return [];
  const pieces = piecesOf(text);
  const out: NoteFound[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const charged = isFirst(text, piece) ? inCharge(text, piece) : undefined;
    if (charged) out.push(charged);
    const begun = charged ? undefined : begins(piece, isFirst(text, piece));
    if (!begun) continue;
    const others: Others = { cooperating: [...begun.helpers], responsible: [] };
    let end = piece.end;
    while (pieces[at + 1] && !STOPS.includes(text[end]!)) {
      const more = othersIn(pieces[at + 1]!.text);
      if (!more) break;
      others.cooperating.push(...more.cooperating);
      others.responsible.push(...more.responsible);
      end = pieces[++at]!.end;
    }
    out.push(found(piece.start + begun.at, end, { lead: begun.lead, ...others }));
  }
  return out;
}

const found = (
  start: number,
  end: number,
  who: Pick<NoteRead, "lead" | "cooperating" | "responsible">,
): NoteFound => ({
  start,
  end,
  note: { ...who, deadlines: [], plain: false, bare: false, rules: {} },
  isProse: true,
});

/** `…2023年底前建成。|区应急局、区水务局负责`: a sentence that says who has charge, and nothing else. */
function inCharge(text: string, { start, end, text: clause }: Piece): NoteFound | undefined {
  const skip = start === 0 ? numeralLength(clause) : 0;
  const { before = "", units } = duties.onlyCharge.exec(fold(clause.slice(skip)))?.groups ?? {};
  if (units === undefined || !duties.lasting.test(fold(text.slice(end, end + LASTING)))) return;
  const at = skip + before.length;
  const responsible = organsIn(clause.slice(at, at + units.length));
  return responsible && found(start + at, end, { lead: [], cooperating: [], responsible });
}

/** No words behind who has charge are longer. */
const LASTING = 12;

const STOPS = "。；;\n";

/** Who helps, and who carries out, in the clauses behind who leads. */
type Others = Pick<NoteRead, "cooperating" | "responsible">;

/** The clauses of a text, brackets left whole, where each stands. */
function piecesOf(text: string): Piece[] {
  let at = 0;
  return splitTop(text, ",;:。\n").map((piece) => {
    const start = at;
    at += piece.length + 1;
    return { start, end: start + piece.length, text: piece };
  });
}

/** Whether a clause begins its sentence. */
const isFirst = (text: string, { start }: Piece) =>
  start === 0 || "。；;：:\n".includes(text[start - 1]!);

function begins({ text: clause, start }: Piece, first: boolean): Begun | undefined {
  const skip = start === 0 ? numeralLength(clause) : 0;
  const text = clause.slice(skip);
  const match = duties.byLead.exec(fold(text)) ?? (first ? duties.onlyLead.exec(fold(text)) : null);
  const { before, units, tail } = match?.groups ?? {};
  if (units === undefined || before === undefined) return undefined;
  const list = text.slice(before.length, before.length + units.length);
  const both = duties.together.exec(list)?.groups;
  const lead = organsIn(both?.lead ?? list);
  const beside = both ? organsIn(both.cooperating!) : [];
  if (!lead || !beside) return undefined;
  return { at: skip + before.length, lead, helpers: [...beside, ...withWhom(tail ?? "")] };
}

/** `第三条　|市发展改革委牵头`: the numeral and the blanks that a paragraph opens with */
function numeralLength(clause: string): number {
  const rest = clause.slice(openingOf(clause)?.token.length ?? 0);
  return clause.length - rest.trimStart().length;
}

/** `会同市交通局|开展巡查`: the longest beginning that is a list of organs. */
function withWhom(tail: string): string[] {
  const words = duties.withWhom.exec(tail)?.groups?.units;
  for (let end = words?.length ?? 0; end > 1; end--) {
    const organs = organsIn(words!.slice(0, end));
    if (organs && !duties.acting.test(organs.at(-1)!)) return organs;
  }
  return [];
}

/** `市财政局、市教育局配合`, `会同市交通局`, `各乡镇具体实施`: a clause that says who else. */
function othersIn(text: string): Others | undefined {
  const folded = fold(text);
  const helps = duties.onlyHelp.exec(folded)?.groups;
  const does = helps ? undefined : duties.onlyDo.exec(folded)?.groups;
  const said = helps ?? does;
  const organs = said
    ? organsIn(text.slice(said.before!.length).slice(0, said.units!.length))
    : withWhom(folded.trim());
  if (!organs || organs.length === 0) return undefined;
  return { cooperating: does ? [] : organs, responsible: does ? organs : [] };
}

/** The organs of a list; undefined when one of them is a part that somebody plays: 牵头部门, 有关单位. */
function organsIn(text: string): string[] | undefined {
  const organs = unitsIn(text);
  return organs?.some((unit) => duties.anybody.test(unit)) ? undefined : organs;
}
