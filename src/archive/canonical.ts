import type { DecreeBody } from "../gazette/nodes.ts";
import { canonicalText } from "../gazette/record.ts";
import type { Decree } from "../gazette/schema.ts";
import { sha256 } from "../gazette/sha256.ts";

/** What `index.txt` holds, and its SHA-256. */
interface Canonical {
  text: string;
  sha256: string;
}

const known = new WeakMap<DecreeBody, Canonical>();

/** The canonical text of an open decree, put together once for its page and the files beside it. */
export function canonicalOf(decree: Pick<Decree, "title" | "number">, body: DecreeBody): Canonical {
  const before = known.get(body);
  if (before) return before;
  const text = canonicalText(decree, body);
  const canonical = { text, sha256: sha256(text) };
  known.set(body, canonical);
  return canonical;
}
