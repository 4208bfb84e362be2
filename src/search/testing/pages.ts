/** The built pages of decrees as a browser reads them: their head, and their text section by section. */
import type { Browser } from "playwright-core";
import type { Page as Read } from "./truth.ts";

export async function readPages(
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<Read[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const read: Read[] = [];
  for (const path of paths) {
    await page.goto(url + path);
    read.push({ path, ...(await page.evaluate(inPage)) });
  }
  await page.close();
  return read;
}

/** Runs in the page. */
function inPage(): { head: string[]; parts: [string, string][][] } {
  const text = document.querySelector("article .text")!;
  for (const note of text.querySelectorAll("[data-note]")) note.remove();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const parts = new Map<string, [string, string][]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement!.closest("section.part")?.id ?? "";
    const anchor = node.parentElement!.closest("section.s, section.part")?.id ?? "";
    const block = node.parentElement!.closest("p, td, th, li, h2, h3, h4, h5, h6, div");
    const runs = parts.get(part) ?? [];
    parts.set(part, runs);
    const first = block?.firstChild === node || !block?.contains(node.previousSibling);
    runs.push([anchor, (first ? "\n" : "") + (node.textContent ?? "")]);
  }
  const head = [...document.querySelectorAll("header.gw .issuer, #docno, header.gw h1")];
  return { head: head.map((one) => one.textContent ?? ""), parts: [...parts.values()] };
}
