import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import type { NoteRead } from "./note.ts";
import { unitsIn } from "./units.ts";

export interface Rules {
  /** 列第一位者为牵头单位: here, or from here on (下同) */
  first?: "here" | "on";
  /** 其他为配合单位: what the others do then */
  helping?: boolean;
  /** 以下均需试点城市政府落实 */
  everyone?: string[];
}

/** Takes the sentences out that state a rule. */
export function takeRules(text: string): { rest: string; rules: Rules } {
  let rest = text;
  const rules: Rules = {};
  const first = duties.first.exec(fold(rest));
  if (first) {
    rules.first = first.groups!.on ? "on" : "here";
    if (first.groups!.rest && first.groups!.rest !== "责任") rules.helping = true;
    rest = without(rest, first);
  }
  const everyone = duties.everyone.exec(fold(rest));
  const units = everyone && unitsIn(everyone.groups!.units!);
  if (everyone && units) {
    rules.everyone = units;
    rest = without(rest, everyone);
  }
  return { rest, rules };
}

/** The text without what was matched, and without the brackets that held nothing else. */
const without = (text: string, { index, 0: words }: RegExpExecArray) =>
  (text.slice(0, index) + text.slice(index + words.length)).replace(duties.empty, "");

/** What a document's notes have said so far of those that follow. */
export class Standing {
  private first = false;
  private helping = false;
  private everyone: string[] = [];

  /** Reads a note under the rules in force, and puts its own in force. */
  apply(note: NoteRead): Omit<NoteRead, "plain" | "bare" | "rules"> {
    const { rules, plain, deadlines } = note;
    const leads = plain && note.lead.length === 0 && (this.first || rules.first !== undefined);
    const helps = leads && (rules.helping ?? (rules.first === undefined && this.helping));
    this.hear(note);
    const lead = leads ? note.responsible.slice(0, 1) : note.lead;
    const others = leads ? note.responsible.slice(1) : note.responsible;
    const own = helps ? [] : others;
    const cooperating = helps ? [...others, ...note.cooperating] : note.cooperating;
    const named = new Set([...lead, ...own, ...cooperating]);
    const all = this.everyone.filter((unit) => !named.has(unit));
    return { lead, cooperating, responsible: [...own, ...all], deadlines };
  }

  private hear(note: NoteRead) {
    const { first, helping, everyone } = note.rules;
    if (first === "on" || (first && isRule(note))) {
      this.first = true;
      this.helping = helping ?? false;
    }
    if (everyone) this.everyone = everyone;
  }
}

/** Whether a note only states a rule, in brackets of its own: it governs all that follow. */
export const isRule = ({ lead, cooperating, responsible }: NoteRead) =>
  lead.length + cooperating.length + responsible.length === 0;
