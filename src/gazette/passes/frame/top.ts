import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { addressees } from "./addressees.ts";
import { notesUnder } from "./notes-under.ts";
import { signedOver } from "./signed-over.ts";

/** What stands between the head of a document and its text; gives the index of the first line of the text. */
export function readTop(views: View[], fields: Decree): number {
  const notes = signedOver(views, fields);
  return addressees(views, notesUnder(views, notes, fields), fields);
}
