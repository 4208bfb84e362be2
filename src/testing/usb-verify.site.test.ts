import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashOf, pathsIn } from "../../scripts/files.ts";
import { keyIdOf } from "../archive/edition/secret-key.ts";
import { writePublicKey } from "../archive/edition/signature.ts";
import { launchHere } from "./browser.ts";
import { pickFolder } from "./picker.ts";
import { launchFirefox, listen, makeStick, type Stick, verify } from "./stick.ts";

const keys = mkdtempSync(join(tmpdir(), "gazette-key-"));
const pair = generateKeyPairSync("ed25519");
const publicKey = new Uint8Array(
  pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32),
);
const MANIFEST = "manifest-sha256.txt";

let stick: Stick;
let browser: Browser;
let page: Page;
let problems: string[];
beforeAll(async () => {
  const file = join(keys, "key.pem");
  writeFileSync(file, pair.privateKey.export({ format: "pem", type: "pkcs8" }));
  stick = makeStick("--sign", file);
  browser = await launchHere();
  page = await browser.newPage();
  problems = listen(page);
});
afterAll(async () => {
  await browser.close();
  stick.remove();
  rmSync(keys, { recursive: true });
});

/** What `verify.html` says of a folder. */
async function outcome(folder: string, typed: { key?: string; published?: string } = {}) {
  await page.goto(stick.at("verify.html"));
  for (const [field, words] of Object.entries(typed)) await page.locator(`#${field}`).fill(words);
  await page.locator("#folder").setInputFiles(folder);
  await page.locator('[data-outcome]:is([data-state="whole"],[data-state="broken"])').waitFor();
  return page.locator("[data-outcome]").innerText();
}

it("a clean copy is clean by the page, by npm run verify and by sha256sum", async () => {
  const key = writePublicKey({ id: keyIdOf(publicKey), key: publicKey }).split("\n")[1]!;
  const published = await hashOf(join(stick.folder, MANIFEST));
  const words = await outcome(stick.folder, { key, published });
  for (const said of ["完整：", "签名：有效", "与填写的校验值相同"]) expect(words).toContain(said);
  expect(verify(stick.folder).status).toBe(0);
  expect(sums(stick.folder).status).toBe(0);
  expect(problems).toEqual([]);
});

it("another key and another published number are told apart", async () => {
  const other = new Uint8Array(32).fill(9);
  const key = writePublicKey({ id: keyIdOf(publicKey), key: other }).split("\n")[1]!;
  const words = await outcome(stick.folder, { key, published: "ab".repeat(32) });
  for (const said of ["签名：无效", "与填写的校验值不同"]) expect(words).toContain(said);
});

it("a browser that gives no folder is told so, and what to do", async () => {
  await page.goto(stick.at("verify.html"));
  const input = page.locator("#folder");
  await input.evaluate((element) => element.removeAttribute("webkitdirectory"));
  await input.setInputFiles(join(stick.folder, MANIFEST));
  await page.locator('[data-outcome][data-state="unreadable"]').waitFor();
  const words = await page.locator("[data-outcome]").innerText();
  for (const said of ["不能选择文件夹", "Firefox", "README.txt"]) expect(words).toContain(said);
});

it("what was changed, lost and added is named in each of ten random trials", async () => {
  for (let trial = 0; trial < 10; trial++) {
    const { copy, changed, lost } = await damaged(trial);
    const words = await outcome(copy);
    for (const path of [changed, lost, "extra.txt"]) expect(words).toContain(path);
    const { status, stderr } = verify(copy);
    expect(status).toBe(1);
    for (const line of [`被改动：${changed}`, `缺少：${lost}`, "多出：extra.txt"])
      expect(stderr).toContain(line);
    const coreutils = sums(copy);
    expect(coreutils.status).toBe(1);
    for (const path of [changed, lost]) expect(coreutils.stdout).toContain(path);
    rmSync(copy, { recursive: true });
  }
});

it("the folder picker of Firefox leads to the same findings", async () => {
  const firefox = await launchFirefox();
  const other = (await firefox.newPage()) as unknown as Page;
  const complaints = listen(other);
  const { copy, changed, lost } = await damaged(10);
  for (const [folder, said] of [
    [stick.folder, ["完整："]],
    [copy, ["不完整", changed, lost, "extra.txt"]],
  ] as const) {
    await pickFolder(firefox, folder);
    await other.goto(stick.at("verify.html"));
    await other.click("#folder");
    await other.waitForSelector('[data-state="whole"], [data-state="broken"]');
    const words = await other.evaluate(() => document.querySelector("main")!.textContent);
    for (const word of said) expect(words).toContain(word);
  }
  expect(complaints).toEqual([]);
  await firefox.close();
  rmSync(copy, { recursive: true });
});

const sums = (cwd: string) =>
  spawnSync("sha256sum", ["-c", "--quiet", MANIFEST], { cwd, encoding: "utf8" });

/** A copy with one bit changed, one file gone and one too many, somewhere else each time. */
async function damaged(trial: number) {
  const copy = join(stick.temp, `copy-${trial}`);
  cpSync(stick.folder, copy, { recursive: true });
  const paths = pathsIn(copy).filter(
    (path) => !path.startsWith(MANIFEST) && statSync(join(copy, path)).size > 0,
  );
  const pick = (): string => paths.splice(Math.floor(Math.random() * paths.length), 1)[0]!;
  const [changed, lost] = [pick(), pick()];
  const bytes = readFileSync(join(copy, changed));
  const spot = Math.floor(Math.random() * bytes.length);
  bytes[spot] = bytes[spot]! ^ (1 << Math.floor(Math.random() * 8));
  writeFileSync(join(copy, changed), bytes);
  rmSync(join(copy, lost));
  appendFileSync(join(copy, "extra.txt"), "x");
  return { copy, changed, lost };
}
