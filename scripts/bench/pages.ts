/** What a reader waits for and receives: Lighthouse on its slow phone, and each page's weight beside its text. */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse, { type Result, type RunnerResult } from "lighthouse";
import puppeteer from "puppeteer-core";
import { type Served, serve } from "../../src/testing/server.ts";
import { quiet } from "../../src/testing/switches.ts";
import { findBrowser } from "../browsers.ts";
import { buildSite } from "../build.ts";
import { median } from "./measure.ts";
import { table } from "./table.ts";

export interface PagesBench {
  content: string;
  /** a site that is already built; without it one is built from `content` */
  out?: string;
  /** Lighthouse is asked so often, and the median told */
  runs: number;
}

const HEAD = [
  ...["页", "Lighthouse 性能", "最大内容，秒", "阻塞，毫秒", "阻塞，按处理器时间", "位移"],
  ...["传输，KB", "正文，KB", "超出 1.5 倍，KB"],
];

/** Looks at home, an issue, the shortest and the longest decree, and the search. */
export async function benchPages({ content, out, runs }: PagesBench): Promise<string> {
  const temp = mkdtempSync(join(tmpdir(), "gazette-bench-"));
  const folder = out ?? join(temp, "dist");
  if (!out) await buildSite({ content, out: folder });
  const site = await serve(folder);
  const args = [...quiet];
  const browser = await puppeteer.launch({ executablePath: await findBrowser("chromium"), args });
  const port = Number(new URL(browser.wsEndpoint()).port);
  const rows: string[][] = [];
  for (const [name, path] of chosen(folder)) {
    const seen: Look[] = [];
    for (let run = 1; run <= runs; run += 1) seen.push(await look(site, port, path));
    rows.push([name, ...waits(seen), ...weight(folder, site, path, seen[0]!.lhr)]);
  }
  await browser.close();
  await site.close();
  rmSync(temp, { recursive: true });
  return `${table(HEAD, rows)}\n\n传输：HTML、样式、脚本，各自 gzip。正文：一件的全部文字，gzip；一页应在它的 1.5 倍加 12 KB 之内。`;
}

/** name of the row -> path of the page */
function chosen(folder: string): [string, string][] {
  const pages = globSync("**/index.html", { cwd: folder }).map((file) => file.slice(0, -10));
  const size = (path: string): number => statSync(join(folder, path, "index.html")).size;
  const bySize = (what: RegExp) =>
    pages.filter((path) => what.test(path)).sort((a, b) => size(a) - size(b));
  const decrees = bySize(/^[^/]+\/(?!gazette\/)[^/]+\/\d{4}\/[^/]+\/$/);
  return [
    ["首页", ""],
    ["一期", bySize(/\/gazette\/\d{4}\/[^/]+\/$/).at(-1)!],
    ["最短的一件", decrees[0]!],
    ["最长的一件", decrees.at(-1)!],
    ["检索", "search/"],
  ];
}

interface Look {
  lhr: Result;
  /** milliseconds of {@link blocking} */
  blocked: number;
}

async function look(site: Served, port: number, path: string): Promise<Look> {
  console.error(`Lighthouse：/${path}`);
  const logLevel = "error" as const;
  const onlyCategories = ["performance"];
  const seen = (await lighthouse(site.url + path, { port, logLevel, onlyCategories }))!;
  return { lhr: seen.lhr, blocked: blocking(seen) };
}

/**
 * Blocking time by the processor's clock, which a busy machine does not lengthen: what each task of
 * the page's main thread takes on Lighthouse's phone (four times as long) beyond 50 milliseconds.
 */
function blocking({ artifacts }: RunnerResult): number {
  const events: { name: string; pid: number; tid: number; tdur?: number }[] =
    artifacts.Trace.traceEvents;
  const laying = events.find(({ name }) => name === "Layout");
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "RunTask" && pid === laying?.pid && tid === laying.tid,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (4 * tdur) / 1000 - 50), 0);
}

function waits(seen: Look[]): string[] {
  const value = (id: string): number =>
    median(seen.map(({ lhr }) => lhr.audits[id]?.numericValue ?? Number.NaN));
  const score = median(seen.map(({ lhr }) => lhr.categories.performance?.score ?? Number.NaN));
  return [
    (score * 100).toFixed(0),
    (value("largest-contentful-paint") / 1000).toFixed(1),
    value("total-blocking-time").toFixed(0),
    median(seen.map(({ blocked }) => blocked)).toFixed(0),
    value("cumulative-layout-shift").toFixed(3),
  ];
}

/** KB that travel, KB of the text, and by how much the page passes 1.5 times its text. */
function weight(folder: string, site: Served, path: string, { audits }: Result): string[] {
  const { items } = audits["network-requests"]!.details as unknown as { items: { url: string }[] };
  const files = items
    .filter(({ url }) => url.startsWith(site.url) && /(\/|\.css|\.js)$/.test(url))
    .map(({ url }) => url.slice(site.url.length).replace(/(^|\/)$/, "$1index.html"));
  const sent = files.reduce((sum, file) => sum + packed(readFileSync(join(folder, file))), 0);
  const [data] = globSync(join(folder, path, "index.json"));
  const texts = data && (JSON.parse(readFileSync(data, "utf8")).texts as { text: string }[]);
  if (!texts || path === "") return [kb(sent), "—", "—"];
  const text = packed(texts.map((part) => part.text).join("\n"));
  return [kb(sent), kb(text), kb(sent - 1.5 * text)];
}

const packed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 6 }).length;
const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
