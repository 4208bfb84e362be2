import { addressOf } from "./address.ts";
import { announce, copyText, report } from "./copy.ts";
import { copyButton } from "./copy-button.ts";
import { readingStrings as said } from "./strings.ts";

/** Gives every citation a button, shows the others, and makes them copy, those too that come later. */
export function copying(): void {
  for (const words of document.querySelectorAll("#cite .cite-text"))
    words.insertAdjacentHTML("afterend", copyButton(words.id));
  for (const button of document.querySelectorAll<HTMLElement>("button[data-copy]"))
    button.hidden = false;
  document.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-copy]");
    if (!button) return;
    const words = document.getElementById(button.dataset.copy!)!.textContent!;
    report(button, (await copyText(words.trim())) ? said.copied : said.failed);
  });
}

/** A provision's link leads to it and puts its permanent address on the clipboard. */
export function provisionLinks(): void {
  document.querySelector(".text")?.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.pl:not(.er)");
    if (!link || !(await copyText(addressOf(link.hash)))) return;
    link.focus({ preventScroll: true });
    link.classList.add("done");
    announce(said.linkCopied);
    setTimeout(() => link.classList.remove("done"), 1600);
  });
}
