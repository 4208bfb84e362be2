/** The front of an issue against its reading: name and number, sections, contents. */
import { columns, fits, fold, matches } from "./fold.ts";
import type { Found } from "./found.ts";
import { add, check, nothing, pair, type Score } from "./score.ts";

export function judgeMasthead(reading: Record<string, unknown>, { tree }: Found): Score {
  const score = nothing();
  for (const [key, expected] of Object.entries(reading)) {
    const got = tree.data.facts[key as keyof typeof tree.data.facts];
    add(score, check(matches(expected, got), `报头 ${key} 应为 ${expected}，得 ${got}`));
  }
  return score;
}

export function judgeSections(reading: readonly string[], { tree }: Found): Score {
  const same = (row: string, one: string) => fold(row) === fold(one);
  return pair("栏目", reading, tree.data.facts.sections, same, String);
}

/** Title, number, page and section of each line of the contents. */
export function judgeContents(rows: readonly string[], { tree }: Found): Score {
  return pair(
    "目录",
    rows,
    tree.data.entries,
    (row, { title, number, page, section }) => {
      const cells = [title, number, page === null ? null : String(page), section];
      const expected = columns(row);
      return cells.every((cell, column) => fits(expected[column]!, cell));
    },
    ({ title, number, page, section }) => [title, number, page, section].join(" | "),
  );
}
