import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { visit } from "./browser.ts";
import { decrees, dist } from "./dist.ts";
import { build } from "./site.setup.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-weight-"));
let published: string;
beforeAll(() => {
  // What an archive says once it is published: its address, and where a reader reports an error.
  published = build(temp, "published", {}, (content) => {
    const file = join(content, "site.yaml");
    const settings = parse(readFileSync(file, "utf8"));
    const public_ = { url: "https://gazette.example.gov.cn/", contact: "mailto:a@example.gov.cn" };
    writeFileSync(file, stringify({ ...settings, ...public_ }));
  });
});
afterAll(() => rmSync(temp, { recursive: true }));

const packed = (text: string | Buffer) => gzipSync(text, { level: 6 }).length;

describe.each([
  ["before it is published", () => dist],
  ["published", () => published],
])("%s", (_, folder) => {
  const site = visit(folder);

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
});
