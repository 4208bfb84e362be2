import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { hashOf, pathsIn } from "../../scripts/files.ts";
import { launch } from "./browser.ts";
import { decrees, dist, pages } from "./dist.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-usb-"));
/** A folder as people name them: blanks, Chinese, a hash and a percent sign. */
const stick = join(temp, "公报 #1 100%");
const at = (path: string) => pathToFileURL(join(stick, path)).href;
const wanted = decrees[0]!;

const make = (out: string, env: Record<string, string> = {}) =>
  execFileSync(
    process.execPath,
    ["scripts/usb.ts", "--content", inject("content"), "--site", dist, "--out", out],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] },
  );
const verify = (folder: string) =>
  spawnSync(process.execPath, ["scripts/verify.ts", folder], { encoding: "utf8" });

beforeAll(() => make(stick));
afterAll(() => rmSync(temp, { recursive: true }));

it("is the same tree and the same ZIP from another time zone and locale", async () => {
  const other = join(temp, "other");
  make(other, { TZ: "Asia/Shanghai", LC_ALL: "C" });
  expect(await hashOf(join(other, "manifest-sha256.txt"))).toBe(
    await hashOf(join(stick, "manifest-sha256.txt")),
  );
  expect(await hashOf(`${other}.zip`)).toBe(await hashOf(`${stick}.zip`));
  expect(verify(other).status).toBe(0);
});

describe("from a folder, in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (said) => {
      if (said.type() !== "log") problems.push(`${page.url()} ${said.text()}`);
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) problems.push(`network: ${request.url()}`);
    });
  });
  afterAll(() => browser.close());

  it("every page opens without an error and without the network", async () => {
    for (const path of pages) await page.goto(at(`${path}index.html`));
    await page.goto(at("打开公报.html"));
    await expect.poll(() => page.locator("[data-selftest] li").count()).toBe(3);
    expect(await page.locator("[data-selftest]").innerText()).not.toContain("不行");
    expect(problems).toEqual([]);
  });

  it("search finds a decree and leads to it; a number goes there at once", async () => {
    await page.goto(`${at("search/index.html")}?q=${encodeURIComponent(`"${wanted.title}"`)}`);
    await page.locator('[data-results][data-state="done"]').waitFor();
    const hit = page.locator(`li[data-path="${wanted.path}"] h3 a`);
    await hit.click();
    await page.waitForURL((url) => url.pathname.endsWith(`${wanted.path}index.html`));
    await page.goto(`${at("n/index.html")}?q=${encodeURIComponent(wanted.number!)}`);
    await page.waitForURL((url) => url.pathname.endsWith(`${wanted.path}index.html`));
    expect(problems).toEqual([]);
  });

  it("verify.html finds a clean copy clean, and names what was changed, lost and added", async () => {
    const outcome = async (folder: string) => {
      await page.goto(at("verify.html"));
      await page.locator("#folder").setInputFiles(folder);
      await page.locator('[data-outcome]:is([data-state="whole"],[data-state="broken"])').waitFor();
      return page.locator("[data-outcome]").innerText();
    };
    expect(await outcome(stick)).toContain("完整：");
    for (let trial = 0; trial < 10; trial++) {
      const { copy, changed, lost } = await damaged(trial);
      const words = await outcome(copy);
      for (const path of [changed, lost, "extra.txt"]) expect(words).toContain(path);
      const { status, stderr } = verify(copy);
      expect(status).toBe(1);
      expect(stderr).toContain(`被改动：${changed}`);
      expect(stderr).toContain(`缺少：${lost}`);
      expect(stderr).toContain("多出：extra.txt");
      rmSync(copy, { recursive: true });
    }
  });
});

/** A copy with one byte changed, one file gone and one too many; another choice for each trial. */
async function damaged(trial: number) {
  const copy = join(temp, `copy-${trial}`);
  cpSync(stick, copy, { recursive: true });
  const paths = (await pathsIn(copy)).filter((path) => path !== "manifest-sha256.txt");
  const [changed, lost] = [
    paths[(trial * 37) % paths.length]!,
    paths[(trial * 53 + 11) % paths.length]!,
  ];
  const bytes = readFileSync(join(copy, changed));
  const spot = (trial * 977) % bytes.length;
  bytes[spot] = bytes[spot]! ^ (1 << (trial % 8));
  writeFileSync(join(copy, changed), bytes);
  rmSync(join(copy, lost));
  appendFileSync(join(copy, "extra.txt"), "x");
  return { copy, changed, lost };
}

it("searches in Firefox with its strict file origin on", async () => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findBrowser("firefox"),
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  const page = await browser.newPage();
  await page.goto(`${at("search/index.html")}?q=${encodeURIComponent(wanted.number!)}`);
  await page.waitForSelector('[data-results][data-state="done"]');
  expect(await page.$(`li[data-path="${wanted.path}"]`)).not.toBeNull();
  const refused = await page.evaluate(() =>
    fetch("../README.txt").then(
      () => false,
      () => true,
    ),
  );
  expect(refused, "the browser reads files beside the page: this would not be a test").toBe(true);
  await browser.close();
});
