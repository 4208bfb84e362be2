import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees } from "./dist.ts";

const site = visit();

const packed = (text: string | Buffer) => gzipSync(text, { level: 6 }).length;

it("a decree's page travels in 1.5 times its text and 12 KB: HTML, style and script, gzipped", async () => {
  const heavy: string[] = [];
  for (const { path, texts } of decrees) {
    const page = await site.browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (got) => {
      const kind = got.request().resourceType();
      if (["document", "stylesheet", "script", "fetch", "font"].includes(kind))
        bodies.push(got.body());
    });
    await page.goto(site.at(path), { waitUntil: "networkidle" });
    const sent = (await Promise.all(bodies)).reduce((sum, body) => sum + packed(body), 0);
    const text = packed(texts.map((part) => part.text).join("\n"));
    if (sent > 1.5 * text + 12 * 1024) heavy.push(`${path}: ${sent} bytes for ${text} of text`);
    await page.close();
  }
  expect(heavy).toEqual([]);
});
