/**
 * The gazettes that were invented for the parser, in one archive whose `site.yaml` tells of none of
 * them, only where it is published and how it is reached: it becomes a site.
 */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BuiltDecree } from "./dist.ts";
import { complaints } from "./markup.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-unseen-"));
const [content, out] = [join(temp, "content"), join(temp, "dist")];

beforeAll(() => {
  for (const file of globSync("src/gazette/fixtures/invented-*/input.md"))
    cpSync(file, join(content, "raw", basename(dirname(file)), "2019-1.md"));
  writeFileSync(
    join(content, "site.yaml"),
    "url: https://gazette.example.gov.cn/\ncontact: mailto:a@example.gov.cn\n",
  );
  const build = ["scripts/build.ts", "--content", content, "--out", out];
  execFileSync(process.execPath, build, { stdio: ["ignore", "ignore", "inherit"] });
});
afterAll(() => rmSync(temp, { recursive: true }));

const read = (path: string): string => readFileSync(join(out, path), "utf8");
const packed = (path: string): number => gzipSync(read(path), { level: 6 }).length;
const decrees = (): BuiltDecree[] =>
  (JSON.parse(read("data/decrees.json")) as { path: string }[]).map(({ path }) =>
    JSON.parse(read(`${path}index.json`)),
  );

it("every decree's page is valid", async () => {
  const pages = decrees().map(({ path }) => `${path}index.html`);
  expect(pages.length).toBeGreaterThan(80);
  const found = await Promise.all(pages.map((page) => complaints(page, read(page))));
  expect(found.flat()).toEqual([]);
});

it("no fact of a decree is left blank: what the gazette does not say is said to be so", () => {
  const blank = decrees().filter(({ path }) => /<dd>\s*<\/dd>/.test(read(`${path}index.html`)));
  expect(blank.map(({ path }) => path)).toEqual([]);
});

it("the shortest notice travels in 1.5 times its text and 12 KB, as the longest law does", () => {
  const [style, script] = ["decree.*.css", "site.*.js"].map(
    (name) => globSync(`assets/${name}`, { cwd: out })[0]!,
  );
  const shell = packed(style!) + packed(script!);
  const heavy = decrees().filter(({ path, texts }) => {
    const text = gzipSync(texts.map((part) => part.text).join("\n"), { level: 6 }).length;
    return shell + packed(`${path}index.html`) > 1.5 * text + 12 * 1024;
  });
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
