import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees } from "./dist.ts";

const site = visit();
let page: Page;
let problems: string[];
beforeAll(async () => {
  ({ page, problems } = await site.open());
});

const titled = decrees.find(
  ({ number, texts }) => number !== null && texts.some(({ outline }) => outline.length > 0),
)!;
const open = (anchor = "") => page.goto(`${site.url}${titled.path}${anchor}`);
/** What is far down a page is laid out when it comes near the screen. */
const comeToPanel = () => page.locator("#cite").scrollIntoViewIfNeeded();

it("a reference manager reads title, issuer, date, gazette, issue and page from the head", async () => {
  await open();
  const meta = (name: string) =>
    page.locator(`meta[name="${name}"]`).first().getAttribute("content");
  expect(await meta("citation_title")).toBe(titled.title);
  for (const name of ["author", "journal_title", "issue", "firstpage"])
    expect(await meta(`citation_${name}`), name).toBeTruthy();
  expect(await meta("citation_publication_date")).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data!)).toMatchObject({
    "@type": "Legislation",
    name: titled.title,
    legislationIdentifier: titled.number,
  });
});

it("the reader's browser fills in the day and the address, and the buttons appear", async () => {
  await open();
  await comeToPanel();
  const text = () => page.locator("#c0-gbt-2025").innerText();
  await expect.poll(text).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
  expect(await text()).toContain(titled.path);
  await expect
    .poll(() => page.locator("#cite > .cite-row button:visible").count())
    .toBeGreaterThan(3);
});

it("copies what is shown", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open();
  await comeToPanel();
  await page.locator('button[data-copy="c0-legal"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await page.locator("#c0-legal").innerText()).trim());
});

const { anchor } = titled.texts.flatMap(({ outline }) => outline)[0]!;

it("an address copied with its citation's full stop arrives at the provision", async () => {
  await page.goto("about:blank"); // a reader opens it anew
  await open(`#${anchor}.`);
  await expect.poll(() => page.locator(":target").getAttribute("id")).toBe(anchor);
});

it("a provision's link copies its address, without what was searched for, and says so", async () => {
  await open(`?hl=${encodeURIComponent("的")}`);
  const link = page.locator(`[id="${anchor}"] a.pl`).first();
  await link.hover();
  await link.click();
  await expect.poll(() => link.getAttribute("class")).toContain("done");
  await page.mouse.move(0, 0);
  expect(await link.evaluate((shown) => getComputedStyle(shown).opacity)).toBe("1");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${site.url}${titled.path}#${anchor}`);
});

it("arriving at a provision, the reader gets its citation", async () => {
  await open(`#${anchor}`);
  await comeToPanel();
  const block = page.locator("[data-cite-place]");
  await block.waitFor();
  expect(await block.locator("#cp-gbt-2025").innerText()).toContain(`#${anchor}`);
  for (const program of ["bibtex", "ris", "csl-json"])
    expect(await block.locator(`#cp-${program}`).textContent()).toContain(titled.number);
});

it("each text that is issued has its citation for programs, too, under its own title", async () => {
  for (const { path, texts } of decrees) {
    const issued = texts.find(({ role, title }) => role === "印发" && title !== null);
    if (!issued) continue;
    await page.goto(site.url + path);
    await comeToPanel();
    await page.locator("details[data-part] > summary").first().click();
    const words = page.locator("details[data-part] [data-format=ris]").first();
    await expect.poll(() => words.textContent()).toContain(`TI  - ${issued.title}`);
    return;
  }
  expect.fail("no decree here issues a text");
});

it("the citations for programs are written when they are unfolded, and copied", async () => {
  await open();
  await comeToPanel();
  await page.locator("#cite > details.more:not([data-part]) > summary").click();
  await page.locator('button[data-copy="c0-bibtex"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(titled.number);
  expect(copied).toBe((await page.locator("#c0-bibtex").innerText()).trim());
});

it("without JavaScript every citation stands there, the day left to fill in", async () => {
  const { page: still } = await site.open({ javaScriptEnabled: false });
  await still.goto(`${site.url}${titled.path}`);
  await still.locator("#cite").scrollIntoViewIfNeeded(); // what is off the screen is not laid out
  await still.locator("#c0-gbt-2025").waitFor();
  expect(await still.locator("#c0-gbt-2025").textContent()).toContain("[访问日期]");
  expect(await still.locator("#cite button:visible").count()).toBe(0);
});

it("the page's data blocks offend no policy", () => {
  expect(problems).toEqual([]);
});
