/** Fetched only where the archive says how to reach it: a link at every provision to report an error in it. */
import { pinpoint } from "../archive/cite/provision.ts";
import { reportLink } from "../archive/report.ts";
import { addressOf } from "./address.ts";
import { trailOf } from "./trail.ts";

const text = document.querySelector<HTMLElement>(".text[data-contact]");
if (text) for (const link of text.querySelectorAll<HTMLAnchorElement>("a.pl")) offer(text, link);

/** Adds the link after a provision's own; it is filled in when the reader comes to it. */
function offer({ dataset }: HTMLElement, provision: HTMLAnchorElement): void {
  const link = document.createElement("a");
  link.className = "pl er";
  link.setAttribute("aria-label", dataset.report ?? "");
  const contact = dataset.contact ?? "";
  const fill = (): void => {
    const place = pinpoint(trailOf(provision))?.printed;
    link.href = reportLink(contact, {
      name: [dataset.name, place].filter(Boolean).join(" "),
      address: addressOf(provision.hash),
      words: wordsOf(provision.parentElement!),
    });
  };
  link.href = contact;
  for (const event of ["pointerenter", "focus", "click"]) link.addEventListener(event, fill);
  provision.after(link);
}

/** What the passage says, without the words of the archive. */
function wordsOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll("[data-note]")) note.remove();
  return copy.textContent ?? "";
}
