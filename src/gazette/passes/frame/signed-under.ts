import { elements, sentence } from "../../grammar/elements.ts";
import { signatureIn } from "../../grammar/signatures.ts";
import type { View } from "../../view.ts";
import type { Closing } from "./closing.ts";

/**
 * `省长　李纪恒` alone under a text that is dated at its top: who signs it. What an order
 * publishes may stand behind; any other text ends there, its attachments aside.
 */
export function signedUnder(views: View[], start: number, isOrder: boolean): Closing | undefined {
  for (let at = start + 1; at < views.length; at++) {
    const read = personAt(views, at);
    const next = views[at + 1];
    if (read && (isOrder || !next || elements.label.test(next.tight.slice(0, LABEL))))
      return { from: at, to: at + 1, signatures: [{ ...read, at }], notes: [] };
  }
  return undefined;
}

/** So long is the label of an attachment at most. */
const LABEL = 12;

/** A person with a post, right under the last words of a text: no list goes on so. */
function personAt(views: View[], at: number) {
  const { text, block, lex } = views[at]!;
  if (block.type !== "paragraph" || lex.hashes > 2) return undefined;
  const above = views[at - 1]!.tight;
  const read =
    sentence.full.test(above) || sentence.last.test(above) ? signatureIn(text, false) : undefined;
  return read?.signer ? read : undefined;
}
