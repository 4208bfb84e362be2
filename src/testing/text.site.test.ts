import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { listDecrees } from "../../scripts/content.ts";
import { readDecree } from "../gazette/mdx/read.ts";
import { plainText } from "../gazette/text.ts";
import { visit } from "./browser.ts";
import { decrees } from "./dist.ts";

const held = listDecrees(inject("content"));
const open = held.filter(({ decree }) => decrees.some(({ path }) => path === decree.path));
const dense = (text: string) => text.replace(/\s/g, "");

const site = visit();

// Law 5: the page shows the tree's words, all of them and no others; what the archive adds stands in
// [data-note]. With scripts too: they may add buttons, never words.
describe.each([false, true])(
  "the text of a page is the text of the tree, scripts %s",
  (javaScriptEnabled) => {
    it("for every decree", async () => {
      expect(open.length).toBeGreaterThan(0);
      const { page } = await site.open({ javaScriptEnabled });
      for (const { file, decree } of open) {
        await page.goto(site.url + decree.path);
        const shown = await page.evaluate(() => {
          const text = document.querySelector("article .text")?.cloneNode(true) as
            | HTMLElement
            | undefined;
          for (const note of text?.querySelectorAll("[data-note]") ?? []) note.remove();
          return text?.textContent ?? "";
        });
        const { body } = readDecree(readFileSync(file, "utf8"));
        expect(dense(shown), decree.path).toBe(dense(plainText(body)));
      }
    });
  },
);
