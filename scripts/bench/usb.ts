/** What the USB edition takes on a stick, and how long a reader waits for its search. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { sizes } from "../../src/archive/edition/sizes.ts";
import { findBrowser } from "../browsers.ts";
import { pathsIn } from "../files.ts";
import { writeArchive } from "./archive.ts";
import { median, run } from "./measure.ts";
import { table } from "./table.ts";

export interface UsbBench {
  /** sizes of the archive, in issues of 12 decrees */
  issues: number[];
  /** UTF-8 of a decree, about */
  bytes: number;
}

const HEAD = [
  ...["期", "秒", "文件", "MB", "128 KB 簇，MB", "浪费，倍"],
  ...["开始，毫秒", "由点开网页算起", "前十件，毫秒，中位数", "最慢"],
];
/** Common and rare words, a phrase, two words together, one wrong character. */
const QUERIES = ["管理", "生态环境", "领导小组成员", "责任 监督", "实施方案的通知", "垃圾份类"];
/** Opened more than once: the first time reads from the disk, what counts is after that. */
const ROUNDS = 5;

/** Makes the edition of a synthetic archive of each size and reads in it. */
export async function benchUsb({ issues, bytes }: UsbBench): Promise<string> {
  const rows: string[][] = [];
  for (const size of issues) {
    const temp = mkdtempSync(join(tmpdir(), "gazette-bench-"));
    const [content, site, out] = ["content", "dist", "usb"].map((name) => join(temp, name));
    writeArchive(content!, size, { bytes });
    await run(["scripts/build.ts", "--content", content!, "--out", site!], ".");
    const making = ["scripts/usb.ts", "--content", content!, "--site", site!, "--out", out!];
    const { wall } = await run(making, ".");
    rows.push([String(size), wall.toFixed(1), ...(await usbRow(out!))]);
    rmSync(temp, { recursive: true });
  }
  return `${table(HEAD, rows)}\n\n浪费：128 KB 的簇上多占的，是数据的几倍。时间：由文件夹打开，Chromium，磁盘缓存里已有，${ROUNDS} 遍的中位数。开始：网页到了以后，到检索能回答。`;
}

/** Sizes and waits of one edition. */
export async function usbRow(folder: string): Promise<string[]> {
  const paths = pathsIn(folder);
  const { files, bytes, on } = sizes(paths.map((path) => statSync(join(folder, path)).size));
  const taken = on.at(-1)!.taken;
  const { start, opened, ten } = await waits(folder);
  return [
    ...[String(files), (bytes / 1e6).toFixed(1), (taken / 1e6).toFixed(1)],
    ((taken - bytes) / bytes).toFixed(2),
    ...[start, opened, median(ten), Math.max(...ten)].map((time) => time.toFixed(0)),
  ];
}

/** Milliseconds a reader waits, medians of the rounds. */
interface Waits {
  /** from the page being there until the search can answer */
  start: number;
  /** from the click that opens the page until then */
  opened: number;
  /** from each query to its first ten results */
  ten: number[];
}

async function waits(folder: string): Promise<Waits> {
  const executablePath = await findBrowser("chromium");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const starts: number[] = [];
  const opens: number[] = [];
  const ten = new Map(QUERIES.map((query) => [query, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.addInitScript(askAtOnce);
    // As a reader comes to it: from the home page.
    for (const path of ["index.html", "search/index.html"])
      await page.goto(pathToFileURL(join(folder, path)).href);
    const started = await page.waitForFunction(() => document.documentElement.dataset.started);
    const [start, opened] = (await started.jsonValue())!.split(" ").map(Number);
    starts.push(start!);
    opens.push(opened!);
    for (const query of QUERIES) ten.get(query)!.push(await answered(page, query));
    await page.close();
  }
  await browser.close();
  return { start: median(starts), opened: median(opens), ten: [...ten.values()].map(median) };
}

/** Asks as soon as the page can be asked, for nothing there is to look for: what it takes is the start. */
function askAtOnce(): void {
  addEventListener("DOMContentLoaded", async () => {
    const results = document.querySelector<HTMLElement>("[data-results]");
    const input = document.querySelector<HTMLInputElement>("#q");
    if (!results || !input) return;
    const begin = performance.now();
    input.value = "，";
    input.form!.requestSubmit();
    while (results.dataset.state !== "done") await new Promise((wait) => setTimeout(wait, 1));
    const now = performance.now();
    document.documentElement.dataset.started = `${now - begin} ${now}`;
  });
}

/** From the key to the results on the page. */
const answered = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const results = document.querySelector<HTMLElement>("[data-results]")!;
    const input = document.querySelector<HTMLInputElement>("#q")!;
    const begin = performance.now();
    input.value = typed;
    input.form!.requestSubmit();
    while (results.dataset.state !== "done") await new Promise((wait) => setTimeout(wait, 1));
    return performance.now() - begin;
  }, query);
