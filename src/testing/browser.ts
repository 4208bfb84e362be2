/** A real Chromium for the tests of the site: one for all files, each with windows of its own. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { dist } from "./dist.ts";
import { type Served, serve } from "./server.ts";
import { quiet } from "./switches.ts";

/** Joins the browser that runs for all tests; closing it closes only what was opened through it. */
export const launch = (): Promise<Browser> => chromium.connect(inject("chromiumServer"));

/** A browser beside the tests, for one that reads folders: a shared one would be sent every file. */
export const launchHere = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject("chromium"), args: quiet });

export interface Watched {
  page: Page;
  /** errors of the console, refused by the CSP, failed requests, requests to other hosts */
  problems: string[];
}

/** Opens a page of its own whose every complaint is written down. `origin`: the only host allowed. */
export async function watch(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const note = (what: string) => problems.push(`${page.url()}: ${what}`);
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) note(said.text());
  });
  page.on("pageerror", (error) => note(error.message));
  page.on("requestfailed", (request) => {
    // What the page itself gave up on, such as an icon when the reader moves on, did not fail.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}`);
  });
  page.on("response", (got) => {
    if (got.status() >= 400) note(`${got.status()}: ${got.url()}`);
  });
  page.on("request", (request) => {
    if (
      !/^(data|blob):/.test(request.url()) &&
      new URL(request.url()).origin !== new URL(origin).origin
    )
      note(`another host: ${request.url()}`);
  });
  return { page, problems };
}

/** Waits until the site's script has done what it leaves for when the browser is idle: first come, first served. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

/** What a file of tests needs to read a site, from its first test to its last. */
export interface Visit {
  readonly browser: Browser;
  /** address of the home page, with trailing slash */
  readonly url: string;
  /** full address of a path of the site */
  at(path: string): string;
  /** a page of its own, see {@link watch} */
  open(options?: BrowserContextOptions): Promise<Watched>;
}

/**
 * Serves a built site under `base` and reads it in Chromium; both end with the file (or the block)
 * of tests that calls this. `folder` may be built by a hook that stands before.
 */
export function visit(folder: string | (() => string) = dist, base = "/"): Visit {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launch();
    site = await serve(typeof folder === "string" ? folder : folder(), base);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return site.url;
    },
    at: (path) => new URL(path, site.url).href,
    open: (options) => watch(browser, site.url, options),
  };
}
