/** `npm run screenshots`: a page of every template as readers see it, into docs/images/screens, to be looked at. */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serve } from "../src/testing/server.ts";
import { findBrowser } from "./browsers.ts";

/** Each template's page: the largest that matches, with what a reader would ask there. */
const templates: [name: string, page: RegExp, ask?: string][] = [
  ["home", /^$/],
  ["issues", /^issues\/$/],
  ["issue", /\/gazette\/\d+\/\d+\/$/],
  ["citations", /\/citations\/$/],
  ["decree", /\/\d{4}\/\d+\/$/],
  ["charts", /\/charts\/$/],
  ["roster", /\/roster\/$/],
  ["organs", /^organs\/$/],
  ["organ", /^organs\/.+\/$/],
  ["works", /^works\/$/],
  ["work", /^works\/.+\/$/],
  ["facets", /^genres\/$/],
  ["facet", /^years\/.+\/$/],
  ["prefix", /^[^/]+\/[^/]+\/\d{4}\/$/],
  ["search", /^search\/$/, "?q=%E5%AE%89%E5%85%A8"],
  ["number", /^n\/$/],
  ["about", /^about\/$/],
  ["open-data", /^open-data\/$/],
  ["changes", /^changes\/$/],
];

const looks: [name: string, options: BrowserContextOptions][] = [
  ["360", { viewport: { width: 360, height: 740 } }],
  ["768", { viewport: { width: 768, height: 1024 } }],
  ["1440", { viewport: { width: 1440, height: 900 } }],
  ["dark", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
];

const { out, to } = new Command("screenshots")
  .description("给已生成的站点的每一种页面照相：三种宽度、深色、打印")
  .option("--out <dir>", "站点所在的文件夹", "dist")
  .option("--to <dir>", "照片写到哪里", "docs/images/screens")
  .parse()
  .opts<{ out: string; to: string }>();

const pages = globSync("**/index.html", { cwd: out }).map((file) =>
  file.replace(/index\.html$/, ""),
);
const size = (page: string) => statSync(join(out, page, "index.html")).size;
const largest = (what: RegExp) =>
  pages.filter((page) => what.test(page)).sort((a, b) => size(b) - size(a))[0];

/** WebP straight from the browser: a third of a PNG's size. */
async function shoot(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const shot = { format: "webp", quality: 35 } as const;
  const { data } = await session.send("Page.captureScreenshot", shot);
  writeFileSync(file, Buffer.from(data, "base64"));
}

/** The first printed page, where poppler is installed to draw it. */
async function print(page: Page, file: string): Promise<void> {
  if (!existsSync("/usr/bin/pdftoppm")) return;
  writeFileSync(`${file}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  const options = ["-png", "-gray", "-r", "50", "-f", "1", "-l", "1", "-singlefile"];
  execFileSync("pdftoppm", [...options, `${file}.pdf`, file]);
  rmSync(`${file}.pdf`);
}

async function look(browser: Browser, url: string, name: string, options: BrowserContextOptions) {
  const context = await browser.newContext({
    locale: "zh-CN",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  for (const [template, what, ask = ""] of templates) {
    const path = largest(what);
    if (path === undefined) continue;
    await page.goto(url + path + ask, { waitUntil: "networkidle" });
    if (ask) await page.waitForSelector('[data-state="done"]');
    await shoot(page, join(to, `${template}-${name}.webp`));
    if (name === "1440") await print(page, join(to, `${template}-print`));
  }
  await context.close();
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const site = await serve(out);
const browser = await chromium.launch({
  executablePath: await findBrowser("chromium"),
  args: ["--no-sandbox"],
});
for (const [name, options] of looks) await look(browser, site.url, name, options);
await browser.close();
await site.close();
console.log(`${globSync(join(to, "*")).length} 张照片在 ${to}`);
