import { fold } from "../grammar/fold.ts";
import { relations } from "../grammar/relations.ts";
import type { CitationMark } from "../schema.ts";

/**
 * The relation that a list's head or a title gives to the documents listed
 * under it: 废止 for `废止下列3件政府规章:`, 依据 for `编制依据`.
 */
export function headOf(text: string): CitationMark["relation"] | undefined {
  if (text.length > 200) return undefined;
  const groups = relations.head.exec(fold(text).trim())?.groups ?? {};
  const [relation] = Object.entries(groups).find(([, words]) => words !== undefined) ?? [];
  return relation as CitationMark["relation"] | undefined;
}
