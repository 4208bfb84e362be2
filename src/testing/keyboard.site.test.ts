import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./browser.ts";
import { samples } from "./dist.ts";

const site = visit();

interface Focused {
  name: string;
  /** a reader sees that it has the focus: an outline, border or ground */
  visible: boolean;
}

/** Writes down, in the page, whatever gets the focus from now on; gives how many controls there are. */
const follow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen: Focused[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener("focusin", ({ target }) => {
      const at = target as HTMLElement;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
      const name = `${at.tagName.toLowerCase()}#${at.id} ${at.textContent?.trim().slice(0, 20)}`;
      seen.push({ name, visible: shown && ring });
    });
    return [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary"),
    ].filter(
      (el) => el.checkVisibility({ visibilityProperty: true }) && !el.hasAttribute("disabled"),
    ).length;
  });

const focused = (page: Page): Promise<Focused[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: Focused[] }).seen);

it.each(samples)(
  "Tab reaches every control of /%s in order, and one sees where one is",
  async (path) => {
    const { page } = await site.open({ reducedMotion: "reduce" });
    await page.goto(site.at(path));
    const steps = Math.min(await follow(page), 60);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("Tab");
    const seen = await focused(page);
    expect(seen.length, "controls reached").toBeGreaterThanOrEqual(steps * 0.5);
    expect(seen.filter(({ visible }) => !visible)).toEqual([]);
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
