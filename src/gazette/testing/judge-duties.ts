/** Who answers for what, against the reading. */
import type { DutyMark, Marks } from "../schema.ts";
import { fold } from "./fold.ts";
import { add, nothing, pair, type Score } from "./score.ts";

const roles = {
  牵头: "lead",
  配合: "cooperating",
  责任: "responsible",
  期限: "deadlines",
} as const;

/** Every unit of every note, by its role. */
export function judgeDuties(where: string, rows: readonly string[], marks: Marks): Score {
  const units = (note: DutyMark) =>
    Object.entries(roles).flatMap(([role, key]) =>
      note[key].map((unit) => `${role}=${fold(unit)}`).filter((unit) => !unit.startsWith("期限")),
    );
  const note = (row: string) =>
    row.split(" ").flatMap((part) => {
      const [role, list] = part.split("=") as [string, string];
      return list.split("+").map((unit) => `${role}=${fold(unit)}`);
    });
  const firm = rows.filter((row) => !row.startsWith("? ")).flatMap(note);
  const loose = rows.filter((row) => row.startsWith("? ")).flatMap((row) => note(row.slice(2)));
  const found = [...marks.duties.flatMap(units), ...marks.duties.flatMap(deadlines(firm))];
  return pair(
    where,
    [...firm, ...loose.map((unit) => `? ${unit}`)],
    found,
    (row, unit) => row === unit,
    (unit) => unit,
  );
}

/** Deadlines are compared only where the reading names them. */
function deadlines(firm: readonly string[]) {
  return (note: DutyMark) =>
    note.deadlines.map((date) => `期限=${fold(date)}`).filter((date) => firm.includes(date));
}

/** Single notes of a long document: `（printed） ⇒ 牵头=甲 责任=乙`. */
export function judgeNotes(where: string, rows: readonly string[], marks: Marks): Score {
  const bare = (text: string) => fold(text).replace(/^\(|\)$/g, "");
  return rows.reduce((score, row) => {
    const [printed, units] = row.split(" ⇒ ") as [string, string];
    const found = marks.duties.filter((note) => bare(note.printed) === bare(printed)).slice(0, 1);
    return add(score, judgeDuties(`${where} ${printed}`, [units], { ...marks, duties: found }));
  }, nothing());
}
