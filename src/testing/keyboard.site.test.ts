import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./browser.ts";
import { samples } from "./dist.ts";

const site = visit();

/** What has the focus, and whether a reader sees that it has: an outline, border or ground. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
    const name = `${at.tagName.toLowerCase()}#${at.id} ${at.textContent?.trim().slice(0, 20)}`;
    return { name, visible: shown && ring };
  });

it.each(samples)(
  "Tab reaches every control of /%s in order, and one sees where one is",
  async (path) => {
    const { page } = await site.open({ reducedMotion: "reduce" });
    await page.goto(site.at(path));
    const controls = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary"),
        ].filter(
          (el) => el.checkVisibility({ visibilityProperty: true }) && !el.hasAttribute("disabled"),
        ).length,
    );
    const seen: string[] = [];
    const hidden: string[] = [];
    for (let step = 0; step < Math.min(controls, 60); step += 1) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (!at) break;
      seen.push(at.name);
      if (!at.visible) hidden.push(at.name);
    }
    expect(seen.length, "controls reached").toBeGreaterThanOrEqual(Math.min(controls, 60) * 0.5);
    expect(hidden).toEqual([]);
    await page.context().close();
  },
);

it("the first Tab offers to skip to the text, and Enter goes there", async () => {
  const { page } = await site.open();
  await page.goto(site.url);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.closest("main")?.tagName)).toBe("MAIN");
  await page.context().close();
});
