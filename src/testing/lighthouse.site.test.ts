import lighthouse from "lighthouse";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { decrees, dist, issues } from "./dist.ts";
import { type Served, serve } from "./server.ts";
import { quiet } from "./switches.ts";

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: inject("chromium"), args: quiet });
  site = await serve(dist);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const onlyCategories = ["accessibility", "best-practices", "seo"];
const wanted = [
  ["home", ""],
  ["issue", issues[0]!],
  ["decree", decrees[0]!.path],
  ["search", "search/"],
] as const;

it.each(wanted)("Lighthouse gives the %s page 100", async (_, path) => {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const flags = { port, logLevel: "error", onlyCategories } as const;
  const { lhr } = (await lighthouse(site.url + path, {
    ...flags,
    onlyCategories: [...onlyCategories],
  }))!;
  const failed = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score !== 1)
    .map(({ id }) => id);
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
  expect(scores, `audits that fail: ${failed}`).toEqual(onlyCategories.map((id) => [id, 1]));
});
