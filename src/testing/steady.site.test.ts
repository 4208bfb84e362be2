import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./browser.ts";
import { samples } from "./dist.ts";

const site = visit();

/** Keeps the page's scripts waiting until the reader sees the page, as a slow line does. */
const holdScripts = (page: Page) =>
  page.route("**/*.js", async (route) => {
    await page.evaluate(seen).catch(() => {});
    await route.continue();
  });

/** Runs in the page: ends when something of it was painted. */
const seen = () =>
  new Promise<void>((done) => {
    const look = () =>
      performance.getEntriesByName("first-contentful-paint").length > 0
        ? done()
        : setTimeout(look, 10);
    look();
  });

/** Runs in the page: what moved under the reader's eyes since the page was opened. */
const shifts = () =>
  new Promise<string[]>((done) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as unknown as {
        value: number;
        sources: { node?: Element }[];
      }[];
      done(
        entries.map(({ value, sources }) => {
          const moved = sources.map(({ node }) => node?.className || node?.nodeName);
          return `${value.toFixed(4)}: ${moved}`;
        }),
      );
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done([]), 200);
  });

it.each([360, 768, 1440])("nothing moves when the scripts come late, %i px wide", async (width) => {
  const { page } = await site.open({ viewport: { width, height: 800 } });
  await holdScripts(page);
  const moved: string[] = [];
  for (const path of samples) {
    await page.goto(site.at(path));
    for (const shift of await page.evaluate(shifts)) moved.push(`/${path} ${shift}`);
  }
  expect(moved).toEqual([]);
});
