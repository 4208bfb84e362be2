/** The peer: Eleventy rendering the decrees of an imported archive. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { listFiles } from "../content.ts";
import { type Cost, run } from "./measure.ts";

/** Lays out an Eleventy project in `dir` with the decrees that import wrote under `content`. */
export async function writeEleventy(content: string, dir: string): Promise<void> {
  cpSync(join(import.meta.dirname, "eleventy"), dir, { recursive: true });
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }\n');
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
  const decrees = join(content, "decrees");
  for (const file of listFiles(decrees, ".mdx")) {
    const folder = join(dir, "decrees", dirname(relative(decrees, file)));
    mkdirSync(folder, { recursive: true });
    // `page` is a word of Eleventy's own.
    const markdown = readFileSync(file, "utf8").replace(/^page:/m, "printedPage:");
    writeFileSync(join(folder, `${basename(file, ".mdx")}.md`), markdown);
  }
}

/** Renders the project from nothing. */
export function buildEleventy(dir: string): Promise<Cost> {
  return run([resolve("node_modules/.bin/eleventy"), "--quiet"], dir);
}
