/** Fetched when a reader comes to the text: fills in a link to report an error when it is come to. */
import { pinpoint } from "../archive/cite/provision.ts";
import { reportLink } from "../archive/report.ts";
import { addressOf } from "./address.ts";
import { trailOf } from "./trail.ts";

const text = document.querySelector<HTMLElement>(".text[data-contact]")!;
const { contact, name } = text.dataset;
for (const event of ["pointerover", "focusin", "click"])
  text.addEventListener(event, ({ target }) => fill(target as Element));
for (const come of text.querySelectorAll(".er:is(:hover, :focus)")) fill(come);

/** Writes which passage is meant into its link; anything else that was come to stays as it is. */
function fill(link: Element): void {
  if (!(link instanceof HTMLAnchorElement && link.classList.contains("er"))) return;
  const place = pinpoint(trailOf(link))?.printed;
  link.href = reportLink(contact!, {
    name: [name, place].filter(Boolean).join(" "),
    address: addressOf((link.previousElementSibling as HTMLAnchorElement).hash),
    words: wordsOf(link.parentElement!),
  });
}

/** What the passage says, without the words of the archive. */
function wordsOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll("[data-note]")) note.remove();
  return copy.textContent ?? "";
}
