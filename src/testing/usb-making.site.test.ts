import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashOf } from "../../scripts/files.ts";
import { bagProblems } from "./bag.ts";
import { dist, read } from "./dist.ts";
import { makeStick, type Stick, usb, usbCommand, verify } from "./stick.ts";

const MANIFEST = "manifest-sha256.txt";
let stick: Stick;
/** the same edition, made elsewhere and with the books printed */
let other: string;
let pdf: string;
/** milliseconds that took */
let whole: number;
beforeAll(() => {
  stick = makeStick();
  [other, pdf] = [join(stick.temp, "other"), join(stick.temp, "pdf")];
  const start = performance.now();
  usb(other, { TZ: "Asia/Shanghai", LC_ALL: "C", UV_THREADPOOL_SIZE: "1" }, "--pdf", pdf);
  whole = performance.now() - start;
});
afterAll(() => stick.remove());

it("is the same tree and the same ZIP in another folder, time zone, locale and number of workers", async () => {
  for (const path of [`/${MANIFEST}`, ".zip"])
    expect(await hashOf(other + path)).toBe(await hashOf(stick.folder + path));
  expect(verify(other).status).toBe(0);
});

it("is a valid bag, and a damaged one is not", () => {
  expect(bagProblems(stick.folder)).toEqual([]);
  const copy = join(stick.temp, "bag");
  cpSync(stick.folder, copy, { recursive: true });
  writeFileSync(join(copy, "data", "decrees.csv"), "x");
  rmSync(join(copy, "data", "issues.json"));
  writeFileSync(join(copy, "data", "more.json"), "{}");
  expect(bagProblems(copy)).toHaveLength(4); // changed, missing, not listed, and their sum
});

it("holds books that the EPUB checker finds clean", async () => {
  const folder = join(stick.folder, "data", "epub");
  for (const name of readdirSync(folder)) {
    const { messages } = await EpubCheck.validate(readFileSync(join(folder, name)));
    expect(messages, name).toEqual([]);
  }
});

it("prints every issue where there is a Chromium, beside the edition and not in it", () => {
  const books = readdirSync(join(other, "data", "epub"));
  expect(readdirSync(pdf)).toEqual(books.map((name) => name.replace(".epub", ".pdf")));
  for (const name of readdirSync(pdf))
    expect(readFileSync(join(pdf, name)).toString("latin1", 0, 5), name).toBe("%PDF-");
});

it("bears the newest day of the archive, not the clock's", () => {
  const days = JSON.parse(read("data/issues.json")) as { published: string }[];
  const newest = days
    .map(({ published }) => published)
    .sort()
    .at(-1);
  expect(readFileSync(join(stick.folder, "bag-info.txt"), "utf8")).toContain(
    `Bagging-Date: ${newest}\n`,
  );
});

it("refuses a site with a link that leads nowhere or a name no stick can hold, and leaves the earlier edition", () => {
  const site = join(stick.temp, "site");
  const page = "about/index.html";
  const tries: [string, string, RegExp[]][] = [
    [
      page,
      `${read(page)}<a href="../nowhere/"><a href="/about/">`,
      [/about\/index\.html:\d+ .*nowhere/, /about\/index\.html:\d+ .*"\/about\/"/],
    ],
    ["about/con.txt", "x", [/con\.txt/]],
  ];
  for (const [file, words, messages] of tries) {
    cpSync(dist, site, { recursive: true });
    writeFileSync(join(site, file), words);
    const command = usbCommand(stick.folder);
    command[command.indexOf(dist)] = site;
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    expect(status).toBe(1);
    for (const message of messages) expect(stderr).toMatch(message);
    rmSync(site, { recursive: true });
  }
  expect(verify(stick.folder).status).toBe(0);
});

it("killed at a random moment, the earlier edition is whole, or the next command restores it", async () => {
  for (let trial = 0; trial < 2; trial++) {
    const child = spawn(process.execPath, usbCommand(stick.folder), { stdio: "ignore" });
    await wait(Math.random() * whole);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    if (existsSync(stick.folder)) expect(verify(stick.folder).stderr).toBe("");
    usb(stick.folder);
    expect(verify(stick.folder).status).toBe(0);
    const beside = readdirSync(stick.temp).filter((name) =>
      name.startsWith(basename(stick.folder)),
    );
    expect(beside.sort()).toEqual([basename(stick.folder), `${basename(stick.folder)}.zip`]);
  }
});
