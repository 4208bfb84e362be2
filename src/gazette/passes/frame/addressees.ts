import { genres } from "../../grammar/genres.ts";
import { numberInFront } from "../../grammar/number-in-front.ts";
import {
  addresseesBefore,
  isRecipients,
  recipientsGoOn,
  recipientsOf,
} from "../../grammar/recipients.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { setFrame } from "./set-frame.ts";

/** Reads the 主送机关 from a line on; gives the index of the first line of the text. */
export function addressees(views: View[], at: number, fields: Decree): number {
  const line = views[at];
  if (line?.block.type !== "paragraph") return at;
  if (!isRecipients(line.text)) {
    const text = numberInFront(line.text)?.rest ?? line.text;
    const head = genres.official.test(fields.genre ?? "") && addresseesBefore(text);
    if (head) fields.recipients = recipientsOf(head);
    return at;
  }
  const more = views[at + 1];
  const two = more && isRecipients(more.text) && recipientsGoOn(line.text);
  const lines = two ? [line, more] : [line];
  fields.recipients = lines.flatMap(({ text }) => recipientsOf(text));
  for (const one of lines) setFrame(one, "主送");
  return at + lines.length;
}
