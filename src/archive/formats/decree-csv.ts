import type { Marks } from "../../gazette/schema.ts";
import { csv } from "../csv.ts";

/** A table or roster of a decree as CSV, by its anchor; null when there is none. */
export function gridCsv(marks: Marks, anchor: string): string | null {
  const table = marks.tables.find((each) => each.anchor === anchor);
  if (table) return csv([...table.header, ...table.rows]);
  const roster = marks.rosters.find((each) => each.anchor === anchor);
  if (!roster) return null;
  const people = roster.roles.flatMap(({ role, people }) =>
    people.map(({ name, post }) => [role, name, post]),
  );
  return csv([["职务", "姓名", "单位与职务"], ...people]);
}
