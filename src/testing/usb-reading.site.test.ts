import type { Browser, Page } from "playwright-core";
import type { Browser as Firefox } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersTo } from "../search/testing/answers.ts";
import { readPages } from "../search/testing/pages.ts";
import { queries } from "../search/testing/queries.ts";
import { slices } from "../search/testing/slices.ts";
import { foldPage } from "../search/testing/truth.ts";
import { launch } from "./browser.ts";
import { decrees, dist, pages } from "./dist.ts";
import { serve } from "./server.ts";
import { launchFirefox, listen, makeStick, type Stick } from "./stick.ts";

let stick: Stick;
let chromium: Browser;
let firefox: Firefox;
let expected: Awaited<ReturnType<typeof onTheWeb>>;
beforeAll(async () => {
  stick = makeStick();
  [chromium, firefox] = await Promise.all([launch(), launchFirefox()]);
  expected = await onTheWeb();
});
afterAll(async () => {
  await Promise.all([chromium.close(), firefox.close()]);
  stick.remove();
});

/** The query test, and what the site answers to it on the web. */
async function onTheWeb() {
  const site = await serve(dist);
  const paths = decrees.map(({ path }) => path);
  const drawn = slices((await readPages(chromium, site.url, paths)).map(foldPage), 6, 200);
  const asked = [...Object.values(queries).flat(), ...drawn.map((slice) => `"${slice}"`)];
  const page = await chromium.newPage();
  await page.goto(`${site.url}search/`);
  const answers = await page.evaluate(answersTo, asked);
  await page.close();
  await site.close();
  return { asked, answers };
}

const own = ["打开公报.html", "verify.html", "books.html"];
const wanted = decrees[0]!;

describe.each(["Chromium", "Firefox"])("from a folder, in %s", (name) => {
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    page = await open(name === "Chromium" ? chromium : firefox);
    problems = listen(page);
  });

  it("every page opens without an error and without the network", async () => {
    for (const path of [...pages.map((each) => `${each}index.html`), ...own])
      await page.goto(stick.at(path));
    await page.goto(stick.at(own[0]!));
    await page.waitForSelector("[data-selftest] li:nth-child(4)");
    const said = await page.evaluate(() => document.querySelector("[data-selftest]")!.textContent);
    expect(said).not.toContain("不行");
    expect(problems).toEqual([]);
  });

  it("a number goes to its decree, and the decree can be cited", async () => {
    // Followed as a link: a driver takes a page that leads on at once for one that did not open.
    await page.goto(stick.at("index.html"));
    const resolver = `${stick.at("n/index.html")}?q=${encodeURIComponent(wanted.number!)}`;
    await page.evaluate((address) => location.assign(address), resolver);
    await page.waitForSelector("#cite");
    expect(decodeURI(page.url())).toContain(`${wanted.path}index.html`);
    const text = await page.evaluate(async () => {
      document.getElementById("cite")!.scrollIntoView();
      const cited = document.querySelector("#c0-gbt-2025")!;
      while (!/\[\d{4}-\d{2}-\d{2}\]/.test(cited.textContent!))
        await new Promise((wait) => setTimeout(wait, 10));
      return cited.textContent;
    });
    expect(text).toContain(wanted.number);
    expect(problems).toEqual([]);
  });

  it("the search answers the whole query test as it does on the web", async () => {
    await page.goto(stick.at("search/index.html"));
    const given = await page.evaluate(answersTo, expected.asked);
    for (const [at, query] of expected.asked.entries())
      expect(given[at], query).toEqual(expected.answers[at]);
    expect(expected.answers.filter(({ list }) => list.length > 0).length).toBeGreaterThan(280);
    expect(problems).toEqual([]);
  });
});

/** Of a page only what both drivers have alike is used: one type stands for both. */
const open = async (browser: Browser | Firefox): Promise<Page> =>
  (await browser.newPage()) as unknown as Page;

it("the browsers refuse to read a file beside the page: a test without this would say nothing", async () => {
  for (const browser of [chromium, firefox]) {
    const page = await open(browser);
    await page.goto(stick.at("index.html"));
    const refused = await page.evaluate(() =>
      fetch("README.txt").then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
  }
});

it("the door says what an older browser cannot do, and why; without scripts, too", async () => {
  const page = await chromium.newPage();
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [globalThis, "DecompressionStream"],
      [HTMLInputElement.prototype, "webkitdirectory"],
      [Navigator.prototype, "clipboard"],
    ] as [object, string][])
      Reflect.deleteProperty(owner, name);
    document.queryCommandSupported = () => false;
  });
  await page.goto(stick.at(own[0]!));
  const items = page.locator("[data-selftest] li");
  await items.nth(3).waitFor();
  expect((await items.allInnerTexts()).map((words) => words.slice(0, 16))).toEqual([
    "可以：阅读、按目录查找、打印",
    "不行：复制引文（这个浏览器不让网",
    "不行：检索（这个浏览器太旧，请换",
    "不行：检查完整（这个浏览器不能选",
  ]);
  const bare = await chromium.newPage({ javaScriptEnabled: false });
  await bare.goto(stick.at(own[0]!));
  expect(await bare.locator("[data-selftest]").innerText()).toContain("没有运行脚本");
  await Promise.all([page.close(), bare.close()]);
});
