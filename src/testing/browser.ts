/** A real Chromium for the tests of the site. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** Switches that keep a browser from calling home; a sandbox is not to be had as root. */
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (): Promise<Browser> =>
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
