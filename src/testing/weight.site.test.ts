import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "./browser.ts";
import { decrees, dist } from "./dist.ts";
import { serve } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const packed = (text: string | Buffer) => gzipSync(text, { level: 6 }).length;

it("a decree's page travels in 1.5 times its text and 12 KB: HTML, style and script, gzipped", async () => {
  const site = await serve(dist);
  const heavy: string[] = [];
  for (const { path, texts } of decrees) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (got) => {
      const kind = got.request().resourceType();
      if (["document", "stylesheet", "script", "fetch", "font"].includes(kind))
        bodies.push(got.body());
    });
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const sent = (await Promise.all(bodies)).reduce((sum, body) => sum + packed(body), 0);
    const text = packed(texts.map((part) => part.text).join("\n"));
    if (sent > 1.5 * text + 12 * 1024) heavy.push(`${path}: ${sent} bytes for ${text} of text`);
    await context.close();
  }
  await site.close();
  expect(heavy).toEqual([]);
});
