/** What the import tells the editor. */
import { reporter } from "vfile-reporter";
import { messageOf, severityOf } from "../../src/gazette/issue.ts";
import type { Imported, Told } from "./run.ts";

const GRADES = ["错误", "存疑", "提示"] as const;

/** The messages by the standard reporter, then counts by rule for each issue. */
export function report({ told, same }: Imported): string {
  const files = told.map(({ file }) => file);
  const rest = same > 0 ? `${same} 期没有改动，没有重读（npm run import 全部重读）` : "";
  return [reporter(files, { quiet: true }), ...told.map(summary), rest].filter(Boolean).join("\n");
}

function summary({ file, lock }: Told): string {
  const counts = GRADES.map((grade) => {
    const rules = file.messages.filter(({ fatal }) => severityOf(fatal) === grade);
    const byRule = Map.groupBy(rules, ({ ruleId }) => ruleId ?? "");
    const list = [...byRule].map(([rule, of]) => `${rule} ${of.length}`).sort();
    return list.length > 0 ? `${grade} ${rules.length}（${list.join("，")}）` : `${grade} 0`;
  });
  return `${file.path}: ${lock.decrees.length} 件公文；${counts.join("；")}`;
}

/** The same as data, for other programs. */
export function reportJson({ told, changes }: Imported): string {
  const files = told.map(({ file, lock }) => ({
    file: file.path,
    decrees: lock.decrees.map(({ id, path }) => ({ id, path })),
    messages: file.messages.map((message) => ({
      ...messageOf(message),
      column: message.column ?? null,
      actual: message.actual ?? null,
      expected: message.expected ?? null,
    })),
  }));
  return JSON.stringify({ files, written: changes.write, removed: changes.remove }, null, 2);
}
