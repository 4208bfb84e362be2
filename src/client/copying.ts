import { addressOf } from "./address.ts";
import { announce, copyText, report } from "./copy.ts";

/** Shows the copy buttons outside the citation panel, and makes them copy. */
export function copying(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>(".gw button[data-copy]");
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const words = document.getElementById(button.dataset.copy!)!.textContent!;
      const done = await copyText(words.trim());
      report(button, (done ? button.dataset.done : button.dataset.failed)!);
    });
  }
}

/** A provision's link leads to it and puts its permanent address on the clipboard. */
export function provisionLinks(): void {
  const text = document.querySelector<HTMLElement>(".text");
  text?.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.pl:not(.er)");
    if (!link || !(await copyText(addressOf(link.hash)))) return;
    link.focus({ preventScroll: true });
    link.classList.add("done");
    announce(text.dataset.linkCopied!);
    setTimeout(() => link.classList.remove("done"), 1600);
  });
}
