/** A responsibility note read: who leads, helps, answers for it, and by when. */
import { duties, term, when } from "../grammar/duties.ts";
import { fold, tight } from "../grammar/fold.ts";
import { deadlinesIn } from "./deadlines.ts";
import { type Rules, takeRules } from "./rules.ts";
import { splitTop, unitsIn } from "./units.ts";

export interface NoteRead {
  lead: string[];
  cooperating: string[];
  responsible: string[];
  deadlines: string[];
  /** names no role: who answers for it, in a plain list or with 负责 */
  plain: boolean;
  /** names alone, no word of who does what */
  bare: boolean;
  /** what the note says of itself or of all later ones */
  rules: Rules;
}

/** No note is longer than this. */
export const LONGEST = 800;

type Role = "lead" | "cooperating" | "responsible";
interface State extends NoteRead {
  /** the role a label gave, until the next */
  role?: Role | "deadline" | "person";
  /** names still without a verb */
  waiting: string[];
}

/**
 * Reads the words inside a note's brackets; undefined when they are no note.
 * A note that only states a rule has no units.
 */
export function noteIn(text: string): NoteRead | undefined {
  if (text.length >= LONGEST) return undefined;
  const { rest, rules } = takeRules(text);
  const state = start(rules);
  const read = splitTop(rest, ",;。")
    .flatMap(splitVerbs)
    .every((piece) => take(piece, state));
  if (!read || (state.waiting.length > 0 && !plainList(state))) return undefined;
  const { cooperating, deadlines } = state;
  const { marked, others: responsible } = markedLeads(state.responsible);
  const lead = [...state.lead.map(withoutMark), ...marked];
  const plain = state.plain && marked.length === 0;
  const units = lead.length + cooperating.length + responsible.length;
  if (units === 0 && !rules.first && !rules.everyone) return undefined;
  return { lead, cooperating, responsible, deadlines, plain, bare: state.bare, rules };
}

/** Of a list's units those that it marks as leading: 市住建局（牵头）, or all before （共同牵头）. */
export function markedLeads(units: readonly string[]): { marked: string[]; others: string[] } {
  const all = units.findLastIndex((unit) => duties.leads.test(unit) && duties.allLead.test(unit));
  const leads = (unit: string, at: number) => at <= all || duties.leads.test(unit);
  return {
    marked: units.filter(leads).map(withoutMark),
    others: units.filter((unit, at) => !leads(unit, at)),
  };
}

const withoutMark = (unit: string) => unit.replace(duties.leads, "");

const start = (rules: Rules): State => ({
  lead: [],
  cooperating: [],
  responsible: [],
  deadlines: [],
  plain: true,
  rules,
  waiting: [],
  bare: true,
});

/** 市教育局牵头、|市财政局配合; 牵头单位:市教育局　|配合单位:市财政局 */
const splitVerbs = (piece: string) =>
  piece.split(duties.nextLabel).flatMap((one) => one.split(duties.verbEnd));

/** Reads one piece; false when it is no part of a note. */
function take(piece: string, state: State): boolean {
  const words = piece.trim();
  if (words === "" || duties.aside.test(words)) return true;
  const label = duties.label.exec(fold(words));
  if (label) {
    state.role = roleOf(label.groups!);
    state.plain = false;
    state.bare = false;
    return give(words.slice(label[0].length), state);
  }
  if (state.role) return give(words, state);
  return byVerb(words, state) || takeDeadline(words, state) || wait(words, state);
}

const roleOf = (groups: Record<string, string | undefined>) =>
  (["lead", "cooperating", "responsible", "deadline", "person"] as const).find(
    (role) => groups[role] !== undefined,
  ) as Exclude<State["role"], undefined>;

/** Gives what stands behind a label to its role. */
function give(words: string, state: State): boolean {
  if (words === "" || state.role === "person") return true;
  if (state.role === "deadline") {
    state.deadlines.push(tight(words));
    return true;
  }
  if (takeDeadline(words, state)) return true;
  if (duties.tells.test(fold(words)) && byVerb(words, state)) return true;
  const units = unitsIn(words, true);
  if (units) state[state.role!].push(...units);
  return units !== undefined;
}

/** 市交通运输局牵头; 国家发展改革委会同有关部门负责; 会同市财政局 */
function byVerb(words: string, state: State): boolean {
  const groups = duties.verb.exec(fold(words))?.groups;
  if (!groups) return false;
  const role = groups.lead ? "lead" : groups.cooperating ? "cooperating" : "responsible";
  const list = words.slice(0, groups.units!.length);
  const both = duties.together.exec(list)?.groups;
  const main = unitsIn(both?.lead ?? list);
  const helpers = both ? unitsIn(both.cooperating!) : [];
  if (!main || !helpers) return false;
  state[both ? "lead" : role].push(...state.waiting, ...main);
  state.cooperating.push(...helpers);
  state.waiting = [];
  if (both || role !== "responsible") state.plain = false;
  state.bare = false;
  return true;
}

function takeDeadline(words: string, state: State): boolean {
  if (duties.standing.test(tight(words))) {
    state.deadlines.push(tight(words));
    return true;
  }
  const found = deadlinesIn(words);
  state.deadlines.push(...found.map(({ words }) => words));
  if (found.length > 0) return words.length < 40;
  const folded = fold(words.trim());
  const time = (when.exec(folded) ?? term.exec(folded))?.groups?.time;
  if (time) state.deadlines.push(tight(time));
  return time !== undefined;
}

function wait(words: string, state: State): boolean {
  const units = unitsIn(words);
  state.waiting.push(...(units ?? []));
  return units !== undefined;
}

/** Names alone answer for it: （市教育局、市财政局）. */
function plainList(state: State): boolean {
  if (!state.bare) return false;
  state.responsible.push(...state.waiting);
  return true;
}
