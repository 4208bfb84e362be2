import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { visit } from "../../testing/browser.ts";

const site = visit();
let page: Page;
let problems: string[];
beforeEach(async () => {
  ({ page, problems } = await site.open());
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const results = () => page.locator("[data-results]");
const items = () => page.locator("li[data-path]");
const done = () => page.waitForSelector("[data-results][data-state=done]");

/** Opens the search page at an address and waits for the answer. */
async function open(query: string): Promise<void> {
  await page.goto(new URL(`search/${query}`, site.url).href);
  await done();
}
const total = async (): Promise<number> => Number(await results().getAttribute("data-total"));
const param = (name: string): string[] => new URL(page.url()).searchParams.getAll(name);

describe("the search page", () => {
  it("shows ten decrees and ten more when asked, and goes on from the first new one", async () => {
    await open("?q=的");
    const all = await total();
    expect(all).toBeGreaterThan(10);
    expect(await items().count()).toBe(10);
    await page.locator("button[data-more]").click();
    await page.waitForFunction(() => document.querySelectorAll("li[data-path]").length > 10);
    expect(await items().count()).toBe(Math.min(20, all));
    const focused = await page.evaluate(() => document.activeElement!.closest("li")?.dataset.path);
    expect(focused).toBe(await items().nth(10).getAttribute("data-path"));
    if (all <= 20) expect(await page.locator("button[data-more]").isHidden()).toBe(true);
  });

  it("narrows by facets whose counts are what they give, and keeps them in the address", async () => {
    await open("?q=培训");
    const before = await total();
    await page.locator("[data-facets]").evaluate((panel: HTMLDetailsElement) => {
      panel.open = true;
    });
    const row = page.locator("[data-facets] label", { has: page.locator("[name=issuer]") }).last();
    const count = Number(await row.locator(".cnt").textContent());
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(before);
    const value = await row.locator("input").getAttribute("value");
    await row.locator("input").check();
    await page.waitForFunction((old) => {
      const { total: now, state } = document.querySelector<HTMLElement>("[data-results]")!.dataset;
      return state === "done" && Number(now) !== old;
    }, before);
    expect([await total(), param("issuer")]).toEqual([count, [value]]);
    await page.reload();
    await done();
    expect([await total(), await page.locator("[name=issuer]:checked").count()]).toEqual([
      count,
      1,
    ]);
    await page.goBack();
    await done();
    expect(await total()).toBe(before);
  });

  it("sorts by date, newest first, and back", async () => {
    await open("?q=的&sort=date");
    const dates = await page
      .locator("li[data-path] .sub time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")!));
    expect(dates).toEqual([...dates].sort().reverse());
    await page.locator("[data-sort] a").click();
    await done();
    expect(param("sort")).toEqual([]);
  });

  it("takes / to its input, searches while typing, not while composing", async () => {
    await page.goto(new URL("search/", site.url).href);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("q");
    await page.locator("#q").evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent("compositionstart"));
      input.value = "pei'xun";
      input.dispatchEvent(new InputEvent("input", { isComposing: true }));
    });
    await page.waitForTimeout(600);
    expect(await results().getAttribute("data-state")).toBe("idle");
    await page.locator("#q").evaluate((input: HTMLInputElement) => {
      input.value = "培训";
      input.dispatchEvent(new CompositionEvent("compositionend"));
    });
    await done();
    expect([param("q"), (await total()) > 0]).toEqual([["培训"], true]);
    const status = page.getByRole("status");
    expect(await status.textContent()).toContain(`${await total()} 件`);
  });

  it("opens a hit at its section with the words marked", async () => {
    await open("?q=PM2.5");
    const link = page.locator("li[data-path] a[data-anchor]:not([data-anchor=''])").first();
    const anchor = new URL((await link.getAttribute("href"))!, page.url()).hash.slice(1);
    await link.click();
    await page.waitForSelector("mark[data-hl]");
    expect(await page.locator(`[id="${anchor}"]:target, :target [id="${anchor}"]`).count()).toBe(1);
    const marks = await page.locator(`[id="${anchor}"] mark[data-hl]`).allTextContents();
    expect(marks.join("")).toContain("PM2.5");
  });

  it.each([
    ["文号:71", 1],
    ["标题:职业技能", 1],
    ["134.99", 1],
    ["34.99", 0],
    ["2019-7-11 培训", 1],
    ["，。《》！", 0],
    ["\u202e\u200f培训", 3],
    ["<b>培训</b>&amp;", 0],
    ["(a+)+$[\\", 0],
  ])("answers %j calmly", async (typed, least) => {
    await open(`?${new URLSearchParams({ q: typed })}`);
    if (least === 0) expect(await total()).toBe(0);
    else expect(await total()).toBeGreaterThanOrEqual(least);
    expect(await page.locator("main b b, main h2 img, main script").count()).toBe(0);
  });

  it("says of a number that nobody bears what was tried, and offers no order of nothing", async () => {
    await open(`?${new URLSearchParams({ q: "某政发[1950]7号" })}`);
    const notes = await page.locator("[data-notes]").innerText();
    expect(notes).toContain("没有一件是“某政发[1950]7号”");
    expect(await page.locator("[data-sort]").isVisible()).toBe(false);
  });

  it("answers ten thousand characters, and leaves them out of the address", async () => {
    await page.goto(new URL("search/", site.url).href);
    await page.locator("#q").fill("终身职业技能培训".repeat(1250));
    await page.locator("main form[role=search] button").click();
    await done();
    expect([await total(), param("q")]).toEqual([0, []]);
    expect((await page.locator("[data-notes]").innerText()).length).toBeLessThan(300);
  });
});
