import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import type { NoteRead } from "./note.ts";
import { unitsIn } from "./units.ts";

export interface Rules {
  /** 列第一位者为牵头单位: here, or from here on (下同) */
  first?: "here" | "on";
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
  private everyone: string[] = [];

  /** Reads a note under the rules in force, and puts its own in force. */
  apply(note: NoteRead): Omit<NoteRead, "plain" | "bare" | "rules"> {
    const { rules, plain, deadlines, cooperating } = note;
    const leads = plain && note.lead.length === 0 && (this.first || rules.first !== undefined);
    this.hear(rules);
    const own = leads ? note.responsible.slice(1) : note.responsible;
    const lead = leads ? note.responsible.slice(0, 1) : note.lead;
    const named = new Set([...lead, ...own, ...cooperating]);
    const others = this.everyone.filter((unit) => !named.has(unit));
    return { lead, cooperating, responsible: [...own, ...others], deadlines };
  }

  private hear({ first, everyone }: Rules) {
    if (first === "on") this.first = true;
    if (everyone) this.everyone = everyone;
  }
}

/** Whether a note only states a rule, in brackets of its own: it governs all that follow. */
export const isRule = ({ lead, cooperating, responsible }: NoteRead) =>
  lead.length + cooperating.length + responsible.length === 0;
