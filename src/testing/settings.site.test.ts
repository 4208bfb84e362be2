import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { answersTo } from "../search/testing/answers.ts";
import { settled, visit } from "./browser.ts";
import { decrees, pages, read } from "./dist.ts";
import { type FakeServer, fakeManticore } from "./fake-manticore.ts";
import { reference } from "./reference-manager.ts";
import { build } from "./site.setup.ts";

const url = "https://gazette.example/archive/";
const temp = mkdtempSync(join(tmpdir(), "gazette-settings-"));
const rosters = pages.filter((page) => page.endsWith("/roster/"));
const robots = '<meta name="robots" content="noindex">';
const { path, number, texts } = decrees.find((decree) => decree.texts[0]!.outline.length > 0)!;

const issues: { gazette: string; name: string }[] = JSON.parse(read("data/issues.json"));

let out: string;
let server: FakeServer;
beforeAll(async () => {
  server = await fakeManticore();
  // One more build with the other answers to the archivist's questions; a PDF beside the raw file is its scan.
  out = build(temp, "other", {}, (content) => {
    const file = join(content, "site.yaml");
    const settings = {
      ...parse(readFileSync(file, "utf8")),
      url,
      contact: "mailto:a@gazette.example",
      search: { endpoint: server.endpoint },
    };
    writeFileSync(file, stringify({ ...settings, people: { noindex: false } }));
    const { source } = JSON.parse(read(`${path}index.json`));
    writeFileSync(join(content, source.file.replace(/\.md$/, ".pdf")), "%PDF-1.4\n");
  });
});
afterAll(() => {
  server.close();
  rmSync(temp, { recursive: true });
});
const site = visit(() => out);
const usual = visit();

describe("people.noindex", () => {
  it("keeps search engines from rosters, and lets them in when switched off", () => {
    expect(rosters.length).toBeGreaterThan(0);
    for (const page of rosters) {
      expect(read(`${page}index.html`), page).toContain(robots);
      expect(readFileSync(join(out, page, "index.html"), "utf8"), page).not.toContain(robots);
    }
    expect(read(`${path}index.html`)).not.toContain(robots);
  });
});

describe("contact", () => {
  it("when not set, no page offers a report", () => {
    expect(read(`${path}index.html`)).not.toContain("data-contact");
    expect(read("about/index.html")).not.toContain("mailto:");
  });

  it("when set, every provision offers one, with its published address and its words", async () => {
    const { page, problems } = await site.open();
    await page.goto(site.url + path);
    await settled(page);
    const { anchor, text } = texts[0]!.outline[0]!;
    const links = await page.locator(".text a.er").count();
    expect(links).toBe(await page.locator(".text a.pl:not(.er)").count());
    const link = page.locator(`[id="${anchor}"] a.er`).first();
    await link.focus();
    await expect.poll(() => link.getAttribute("href")).toContain("subject=");
    const report = new URL((await link.getAttribute("href"))!);
    expect(report.pathname).toBe("a@gazette.example");
    expect(report.searchParams.get("subject")).toContain(number ?? "");
    const body = report.searchParams.get("body")!;
    expect(body).toContain(`${url}${path}#${anchor}`);
    expect(body).toContain(text.slice(0, 10));
    expect(problems).toEqual([]);
  });

  it("without JavaScript the document's own link is there", async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.url + path);
    expect(await page.locator(".provenance a[href^='mailto:']").count()).toBe(1);
    expect(await page.locator(".text a.er").count()).toBe(0);
  });
});

it("a reference manager gets title, issuer, date, gazette, issue, page and address of every decree", () => {
  const names = new Map(issues.map((issue) => [issue.gazette, issue.name]));
  for (const decree of decrees) {
    const data = JSON.parse(read(`${decree.path}index.json`));
    const { pages, ...found } = reference(
      readFileSync(join(out, decree.path, "index.html"), "utf8"),
    );
    expect(found, decree.path).toEqual({
      title: data.title,
      creators: data.issuer,
      date: data.date ?? String(data.year),
      publicationTitle: names.get(data.gazette),
      issue: String(data.issue),
      url: url + decree.path,
      language: "zh-CN",
    });
    expect(pages.split("-")[0], decree.path).toBe(data.page === null ? "" : String(data.page));
  }
});

describe("search.endpoint", () => {
  it("when set, the search page asks that server and no other, and there is no index", async () => {
    const records = join(temp, "records");
    const arguments_ = ["--content", `${out}-content`, "--shards", "1", "--out", records];
    execFileSync(process.execPath, ["scripts/export.ts", "--format", "manticore", ...arguments_]);
    server.hold(readFileSync(join(records, "gazette1.tsv"), "utf8"));
    const html = readFileSync(join(out, "search/index.html"), "utf8");
    expect(html).toContain(`connect-src 'self' ${new URL(server.endpoint).origin};`);
    expect(readdirSync(join(out, "pagefind")).sort()).toEqual(["register.json", "traditional.js"]);
    const [one, other] = [await site.open(), await usual.open()];
    await one.page.goto(site.at("search/"));
    await other.page.goto(usual.at("search/"));
    const asked = ["培训", "蓝天保卫战", "應急救援"];
    const answers = await one.page.evaluate(answersTo, asked);
    expect(answers).toEqual(await other.page.evaluate(answersTo, asked));
    expect(answers.every(({ list }) => list.length > 0)).toBe(true);
    const elsewhere = one.problems.filter((problem) => !problem.includes(server.endpoint));
    expect(elsewhere).toEqual([]);
  });

  it("when not set, no page names a server or may reach one", () => {
    const html = read("search/index.html");
    expect(html).toContain("connect-src 'self';");
    expect(html).not.toContain("data-endpoint");
  });
});

it("a scan beside the raw file is offered for comparison", async () => {
  const { page } = await site.open();
  await page.goto(site.url + path);
  const href = await page.locator(".provenance a[href$='.pdf']").getAttribute("href");
  const file = new URL(href!, site.url + path).pathname.slice(1);
  expect(readFileSync(join(out, file), "utf8")).toBe("%PDF-1.4\n");
});
