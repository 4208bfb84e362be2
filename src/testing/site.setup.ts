/**
 * One real build for all tests of the site, into a temporary folder: import into a copy of the
 * content, pages, data, search. `GAZETTE_DIST=<folder>` tests a site that is already built.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/browsers.ts";
import { quiet } from "./switches.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** folder of the built site */
    dist: string;
    /** folder of the content it was built from */
    content: string;
    /** folder for what files of tests share */
    temp: string;
    /** path of the Chromium to drive */
    chromium: string;
    /** address of the one Chromium that all files of tests share */
    chromiumServer: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser("chromium");
  const browser = await chromium.launchServer({ executablePath, args: quiet });
  project.provide("chromium", executablePath);
  project.provide("chromiumServer", browser.wsEndpoint());
  const temp = mkdtempSync(join(tmpdir(), "gazette-site-"));
  project.provide("temp", temp);
  provideSite(project, temp);
  return async () => {
    await browser.close();
    rmSync(temp, { recursive: true });
  };
}

/** The built site, and the content it was built from. */
function provideSite(project: TestProject, temp: string): void {
  const reuse = process.env.GAZETTE_DIST;
  if (reuse) {
    project.provide("dist", resolve(reuse));
    project.provide("content", resolve(process.env.GAZETTE_CONTENT ?? "content"));
    return;
  }
  const far = { TZ: "Pacific/Kiritimati", LC_ALL: "C", LANG: "C" };
  project.provide("dist", build(temp, "dist", far));
  project.provide("content", join(temp, "dist-content"));
}

/**
 * Builds a copy of the committed content into `<temp>/<name>`, and gives that folder.
 * @param change what an archivist changes in the copy before building
 */
export function build(
  temp: string,
  name: string,
  env: Record<string, string> = {},
  change: (content: string) => void = () => {},
): string {
  const [content, out] = [join(temp, `${name}-content`), join(temp, name)];
  cpSync("content", content, { recursive: true });
  change(content);
  const build = ["scripts/build.ts", "--content", content, "--out", out];
  execFileSync(process.execPath, build, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  return out;
}
