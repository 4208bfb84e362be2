import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { listDecrees } from "../../scripts/content.ts";
import { citeAnchor } from "../archive/cite/item.ts";
import { legal } from "../archive/cite/legal.ts";
import { plain } from "../archive/cite/pieces.ts";
import { readDecree } from "../gazette/mdx/read.ts";
import { visit } from "./browser.ts";
import { decrees } from "./dist.ts";

const held = listDecrees(inject("content"));
const open = held.filter(({ decree }) => decrees.some(({ path }) => path === decree.path));

const site = visit();

/** 《法学引注手册》 asks for neither gazette nor page nor address. */
const bare = { gazetteName: "", nextPage: null, siteUrl: null };

/** Brings the citation panel near, so that its script is fetched, and waits for what it writes. */
async function cited(page: Page, path: string): Promise<void> {
  await page.goto(`${site.url}${path}#cite`);
  await page.locator("[data-cite-programs]:not([hidden])").waitFor({ state: "attached" });
}

/** What the panel says of a provision, null when it says nothing. */
const at = (page: Page, anchor: string) =>
  page.evaluate(async (hash) => {
    document.querySelector<HTMLElement>("[data-cite-place]")!.hidden = true;
    const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = hash;
    await heard;
    const block = document.querySelector<HTMLElement>("[data-cite-place]")!;
    return block.hidden ? null : document.getElementById("cp-legal")!.textContent;
  }, anchor);

it("the reader's browser cites each provision of each text as the library does", async () => {
  const { page, problems } = await site.open();
  let seen = 0;
  for (const { file } of open) {
    const { decree, body } = readDecree(readFileSync(file, "utf8"));
    await cited(page, decree.path);
    const places = decrees.find(({ path }) => path === decree.path)!.texts;
    // The first and last provisions of every text: each level and shape of numeral is among them.
    const anchors = places.flatMap(({ outline }) => [...outline.slice(0, 6), ...outline.slice(-3)]);
    for (const { anchor } of anchors) {
      const item = citeAnchor(decree, body, anchor, bare);
      const expected = item?.provision ? plain(legal(item)) : null;
      expect(await at(page, anchor), `${decree.path}#${anchor}`).toBe(expected);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(open.length);
  expect(problems).toEqual([]);
});
