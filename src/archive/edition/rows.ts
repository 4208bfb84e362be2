/** Lists on an edition's own pages. */
import { escaped } from "./shell.ts";

/** Where a row of a list leads, and what it says. */
export interface Row {
  /** null where there is no page any more */
  path: string | null;
  words: string;
  note?: string;
  /** a sentence below it */
  more?: string;
}

export const rows = (list: readonly Row[]): string =>
  `<ul class="facet">${list.map(row).join("\n")}</ul>`;

function row({ path, words, note, more }: Row): string {
  const name = path ? `<a href="${encodeURI(path)}">${escaped(words)}</a>` : escaped(words);
  const below = more ? `${path ? "" : "<br>"}${escaped(more)}` : "";
  const whole = path && !more ? name : `<span class="told">${name}${below}</span>`;
  return `<li>${whole}${note ? `<span class="cnt">${escaped(note)}</span>` : ""}</li>`;
}
