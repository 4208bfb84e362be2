import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { samples } from "./dist.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const site = visit();

/** Opens what is folded and lays out what is off the screen, so that nothing hides from the check. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(element).contentVisibility === "auto")
        element.style.contentVisibility = "visible";
  });

/** What a colour scheme can change: the page is the same otherwise. */
const ofColour = ["color-contrast", "link-in-text-block"];
const schemes = [
  { colorScheme: "light", least: 10, asked: (axe: AxeBuilder) => axe.withTags(tags) },
  { colorScheme: "dark", least: 0, asked: (axe: AxeBuilder) => axe.withRules(ofColour) },
] as const;

describe.each(schemes)("axe finds nothing in $colorScheme", ({ colorScheme, least, asked }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open({ colorScheme, reducedMotion: "reduce" }));
  });

  it.each(samples)("/%s", async (path) => {
    await page.goto(site.at(path));
    await unfold(page);
    // Legacy mode leaves out frames, which no page has, and takes a third of the time.
    const axe = asked(new AxeBuilder({ page }).setLegacyMode());
    const { violations, passes } = await axe.analyze();
    expect(passes.length).toBeGreaterThan(least);
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`),
    ).toEqual([]);
  });
});

describe.each([
  ["320 px wide", 320, 1],
  ["at 200 % text on 1280 px", 1280, 2],
])("%s", (_, width, zoom) => {
  it("no page scrolls sideways", async () => {
    const { page } = await site.open({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const path of samples) {
      await page.goto(site.at(path));
      await page.evaluate((scale) => {
        document.documentElement.style.fontSize = `${scale * 100}%`;
      }, zoom);
      await unfold(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`/${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });
});
