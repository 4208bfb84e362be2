/** The USB edition of the built site, in a folder as people name them. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import puppeteer, { type Browser } from "puppeteer-core";
import { inject } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { dist } from "./dist.ts";
import { SYSTEM } from "./picker.ts";

export interface Stick {
  /** for more folders beside the edition */
  temp: string;
  folder: string;
  /** file:// address of a path of the edition */
  at(path: string): string;
  remove(): void;
}

/** Gives one file of tests an edition of its own; `more` for the command. */
export function makeStick(...more: string[]): Stick {
  const temp = mkdtempSync(join(tmpdir(), "gazette-usb-"));
  const folder = join(temp, "忻州 公报 #1 100%");
  if (more.length > 0) usb(folder, {}, ...more);
  else for (const end of ["", ".zip"]) cpSync(plain() + end, folder + end, { recursive: true });
  return {
    temp,
    folder,
    at: (path) => pathToFileURL(join(folder, path)).href,
    remove: () => rmSync(temp, { recursive: true }),
  };
}

/** The edition without switches, made by whichever file of tests comes first. */
function plain(): string {
  const shared = join(inject("temp"), "usb");
  if (!existsSync(shared)) {
    const mine = `${shared}-${process.pid}`;
    usb(join(mine, "edition"));
    if (existsSync(shared)) rmSync(mine, { recursive: true });
    else renameSync(mine, shared);
  }
  return join(shared, "edition");
}

/** The arguments of `npm run usb` on the built site. */
export const usbCommand = (out: string, ...more: string[]): string[] => [
  "scripts/usb.ts",
  ...["--content", inject("content"), "--site", dist, "--out", out, ...more],
];

export const usb = (out: string, env: Record<string, string> = {}, ...more: string[]): void => {
  execFileSync(process.execPath, usbCommand(out, ...more), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
};

export const verify = (folder: string) =>
  spawnSync(process.execPath, ["scripts/verify.ts", folder], { encoding: "utf8" });

/**
 * A Firefox that treats each file as an origin of its own, as a reader's does: the driver turns
 * that off by default, and a test without it says nothing.
 */
export const launchFirefox = async (): Promise<Browser> =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: await findBrowser("firefox"),
    ...SYSTEM,
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });

/** Writes down whatever a page from a folder has to complain of, and every request that leaves it. */
export function listen(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (said) => {
    if (said.type() !== "log") problems.push(`${page.url()} ${said.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()} ${String(error)}`));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`network: ${request.url()}`);
  });
  return problems;
}
