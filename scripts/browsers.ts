/**
 * Finds the browsers the tests drive: `node scripts/browsers.ts` prints their paths.
 * The order: CHROMIUM and FIREFOX in the environment, the usual places, Debian's packages when we
 * may install them, and for Chromium the build that comes inside an npm package.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Name = "chromium" | "firefox";

const places: Record<Name, (string | undefined)[]> = {
  chromium: [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  firefox: [
    process.env.FIREFOX,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ],
};
/** The first version that lets its driver answer the system's dialogs (`src/testing/picker.ts`). */
const LEAST: Record<Name, number> = { chromium: 0, firefox: 153 };
const debian: Record<Name, string[]> = {
  chromium: ["chromium", "fonts-noto-cjk"],
  firefox: ["firefox-esr", "fonts-noto-cjk"],
};
const packed = "@sparticuz/chromium@153.0.0";

/**
 * The path of a browser that runs here; installs one, or a newer one, where that is possible.
 * @throws one sentence saying what to do when there is none.
 */
export async function findBrowser(name: Name): Promise<string> {
  const here = installed(name);
  if (here && (LEAST[name] === 0 || versionOf(here) >= LEAST[name])) return here;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) installDebian(debian[name]);
  const path = installed(name) ?? (name === "chromium" ? await unpacked() : undefined);
  if (path) return path;
  throw new Error(`没有找到 ${name}:请安装它，或用环境变量 ${name.toUpperCase()} 写明它的路径。`);
}

/** `Mozilla Firefox 153.8.0esr` */
const versionOf = (path: string): number =>
  Number(/\d+/.exec(execFileSync(path, ["--version"], { encoding: "utf8" }))?.[0] ?? 0);

/** The path of a browser in its usual place; undefined when there is none. */
export function installed(name: Name): string | undefined {
  return places[name].find((path) => path !== undefined && existsSync(path));
}

function installDebian(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  console.error(`安装浏览器：apt-get install ${packages.join(" ")}`);
  // Two files of tests may ask at once: the second waits.
  const apt = (...args: string[]) =>
    execFileSync("apt-get", ["-q", "-y", "-o", "DPkg::Lock::Timeout=600", ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
  try {
    apt("update");
    apt("install", "--no-install-recommends", ...packages);
  } catch (error) {
    console.error(`apt-get 没有装成：${(error as Error).message}`);
  }
}

/** Chromium from an npm package, kept beside the other temporary files and not in the project. */
async function unpacked(): Promise<string | undefined> {
  const dir = join(tmpdir(), "gazette-chromium");
  console.error(`从 npm 取 ${packed}`);
  try {
    const npm = ["install", "--no-save", "--prefix", dir, packed];
    execFileSync("npm", npm, { stdio: ["ignore", "ignore", "inherit"] });
    const entry = createRequire(join(dir, "index.js")).resolve("@sparticuz/chromium");
    const { default: chromium } = await import(entry);
    return (await chromium.executablePath()) as string;
  } catch (error) {
    console.error(`没有取到：${(error as Error).message}`);
    return undefined;
  }
}

if (import.meta.main) {
  for (const name of ["chromium", "firefox"] as const) {
    console.log(`${name}\t${await findBrowser(name)}`);
  }
}
