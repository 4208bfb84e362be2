/** Where an entry of an errata file stands in that file. */
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";

/** Which list of the file a rule speaks of. */
const LISTS: Record<string, string[]> = {
  erratum: ["corrections", "doubts"],
  "erratum-join": ["joins"],
  "erratum-level": ["levels"],
  "erratum-field": ["fields"],
  "erratum-order": ["orders"],
  "erratum-table": ["tables"],
};

/** What a message says of the entry that does not fit. */
export interface Stale {
  rule: string;
  /** the raw line the entry names, 1-based */
  line: number;
  /** the words it looks for, where it looks for any */
  read?: string | undefined;
}

/** The line of the errata file (1-based) on which the entry begins; undefined when none is like it. */
export function erratumLine(text: string, { rule, line, read }: Stale): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const name of LISTS[rule] ?? []) {
    const list = document.get(name, true);
    for (const entry of isSeq(list) ? list.items : []) {
      if (!isMap(entry) || !entry.range) continue;
      const value = entry.toJS(document) as { line?: number; lines?: number[]; read?: string };
      const named = value.line ?? value.lines?.[0];
      if (named === line && (read === undefined || value.read === undefined || value.read === read))
        return lines.linePos(entry.range[0]).line;
    }
  }
  return undefined;
}
