import puppeteer from "puppeteer-core";
import { expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { visit } from "../testing/browser.ts";
import { answersTo } from "./testing/answers.ts";
import { queries } from "./testing/queries.ts";

const site = visit();

const hostile = [
  "终身职业技能培训".repeat(1250),
  "(.*)+$[\\",
  "<img src=x onerror=alert(1)>",
  "\ud800\u202e\u200f培训",
  "，。《》！",
];

it("shows the same in Chromium and Firefox, and stays calm whatever is typed", async () => {
  const sample = [...Object.values(queries).flatMap((list) => list.slice(0, 3)), ...hostile];
  const { page, problems } = await site.open();
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findBrowser("firefox"),
    headless: true,
  });
  const other = await firefox.newPage();
  await page.goto(new URL("search/", site.url).href);
  await other.goto(new URL("search/", site.url).href);
  for (const query of sample) {
    const [one] = await page.evaluate(answersTo, [query]);
    const [two] = await other.evaluate(answersTo, [query]);
    expect(two, query.slice(0, 40)).toEqual(one);
    expect(await page.locator("main img, main script").count()).toBe(0);
  }
  await firefox.close();
  expect(problems).toEqual([]);
});
