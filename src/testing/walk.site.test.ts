import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees, dist, issues, read } from "./dist.ts";

const length = ({ texts }: (typeof decrees)[number]) =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

/** The link of the page that leads to `path` of the site. */
const linkTo = (page: Page, home: string, path: string) =>
  page.evaluateHandle(
    (target) => [...document.querySelectorAll("a")].find((a) => a.href === target) ?? null,
    new URL(path, home).href,
  );

async function follow(page: Page, home: string, path: string): Promise<void> {
  const link = (await linkTo(page, home, path)).asElement();
  expect(link, `${page.url()} links to ${path}`).not.toBeNull();
  await link!.evaluate((a) => (a as HTMLAnchorElement).click());
  await page.waitForURL(new URL(path, home).href);
}

/** Ten characters of a provision that stand nowhere else, and where they stand. */
function somewhere() {
  const all = decrees.map(({ texts }) => texts.map(({ text }) => text).join("\n"));
  for (const [n, { path, texts }] of decrees.entries()) {
    for (const node of texts.flatMap(({ outline }) => outline)) {
      const phrase = node.text.match(/[一-鿿]{8,12}/)?.[0];
      const once =
        phrase && all.every((text, m) => text.split(phrase).length === (m === n ? 2 : 1));
      if (once) return { path, phrase, anchor: node.anchor };
    }
  }
  throw new Error("no provision has words of its own");
}

describe.each(["/", "/gongbao/archive/"])("a reader of the site at %s", (base) => {
  const site = visit(dist, base);

  it("goes from home to the issue to the decree, with nothing to complain of", async () => {
    const { page, problems } = await site.open();
    const decree = decrees[0]!;
    const issue = issues.find((path) => path.startsWith(decree.path.split("/")[0]!))!;
    await page.goto(site.url);
    await follow(page, site.url, issue);
    await follow(page, site.url, decree.path);
    const title = await page.locator("h1").textContent();
    expect(title?.replace(/\s/g, "")).toBe(decree.title.replace(/\s/g, ""));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("searches from home and follows a hit to its section", async () => {
    const { page, problems } = await site.open();
    const { path, phrase, anchor } = somewhere();
    await page.goto(site.url);
    await page.locator("main [role=search] input, main search input").first().fill(phrase);
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-results][data-state=done]");
    expect(new URL(page.url()).searchParams.get("q")).toBe(phrase);
    const results = page.locator("[data-results]");
    expect(await results.getAttribute("data-total")).toBe("1");
    expect(await results.getAttribute("data-mode")).toBe("exact");
    const hit = page.locator(`li[data-path="${path}"] a[data-anchor="${anchor}"]`).first();
    expect((await hit.locator("mark").allInnerTexts()).join("")).toContain(phrase);
    await hit.click();
    await page.waitForURL((url) => url.href.startsWith(site.at(path)));
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    await expect.poll(() => inView(page, anchor)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("is told so when there is nothing at an address, with links that still work", async () => {
    const page = await site.browser.newPage();
    const answer = await page.goto(new URL("no/such/page/", site.url).href);
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).not.toBe("");
    await page.context().close();
  });
});

const inView = (page: Page, id: string) =>
  page.evaluate((name) => {
    const box = document.getElementById(name)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }, id);

const home = visit();
it("reads everything without JavaScript; the search page says that it needs it", async () => {
  const { page, problems } = await home.open({ javaScriptEnabled: false });
  for (const path of ["", issues[0]!, ...decrees.map((decree) => decree.path)]) {
    await page.goto(home.at(path));
    expect(await page.locator("h1").first().isVisible(), path).toBe(true);
  }
  await page.goto(new URL("search/", home.url).href);
  expect(await page.locator("noscript").first().isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

describe("a long decree", () => {
  const site = visit();
  const longest = decrees.reduce((a, b) => (length(b) > length(a) ? b : a));

  it("is put off below the first screen, and laid out whole when the browser is idle", async () => {
    const later = read(`${longest.path}index.html`).match(/<section class="s [^"]*far"/g);
    expect(later?.length).toBeGreaterThan(2);
    const { page } = await site.open();
    await page.goto(site.url + longest.path);
    await expect.poll(() => page.locator(".far").count()).toBe(0);
    await page.context().close();
  });

  it.each([390, 1440])(
    "keeps a quick reader's place while it is laid out, %d px wide",
    async (width) => {
      const { page } = await site.open({ viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        const waiting: (() => void)[] = [];
        const requestIdleCallback = (work: () => void) => waiting.push(work);
        Object.assign(window, { waiting, requestIdleCallback });
      });
      await page.goto(site.url + longest.path);
      const moved = await page.evaluate(async () => {
        const { waiting } = window as unknown as { waiting: (() => void)[] };
        const drawn = async () => {
          for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
        };
        const panel = document.getElementById("cite")!;
        panel.scrollIntoView({ behavior: "instant" });
        await drawn();
        const before = panel.getBoundingClientRect().top;
        for (let work = waiting.shift(); work; work = waiting.shift()) {
          work();
          await drawn();
        }
        return panel.getBoundingClientRect().top - before;
      });
      expect(await page.locator(".far").count()).toBe(0);
      expect(Math.abs(moved)).toBeLessThan(30);
      await page.context().close();
    },
  );
});
