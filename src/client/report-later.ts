import { load } from "./load.ts";
import { readingStrings } from "./strings.ts";

/**
 * Puts a link to report an error after every provision's own. Until the reader's finger, pointer or
 * focus comes to the text it leads to the plain contact; then the script that fills it in is fetched.
 */
export function reportLater(): void {
  const text = document.querySelector<HTMLElement>(".text[data-contact]");
  if (!text) return;
  const { contact, script } = text.dataset;
  const link = document.createElement("a");
  link.className = "pl er";
  link.href = contact!;
  link.setAttribute("aria-label", readingStrings.report);
  for (const provision of text.querySelectorAll("a.pl")) provision.after(link.cloneNode());
  for (const event of ["pointerover", "focusin"])
    text.addEventListener(event, () => load(script!), { once: true });
}
