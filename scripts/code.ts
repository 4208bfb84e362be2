/** The hash of everything but the archive that a page depends on: templates, styles, library, dependencies. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readIfThere } from "./content.ts";
import { pathsIn } from "./files.ts";
import { root } from "./workshop.ts";

const FOLDERS = ["src", "public", "scripts"];
const FILES = ["astro.config.mjs", "package-lock.json"];

/** Tests excepted, a change of any file of the project changes it. */
export function codeHash(root: string): string {
  const below = FOLDERS.map((folder) =>
    pathsIn(join(root, folder)).map((path) => join(folder, path)),
  );
  const files = [...below.flat(), ...FILES].filter((path) => !path.endsWith(".test.ts"));
  const hash = createHash("sha256").update(process.version);
  for (const file of files.sort()) {
    const one = createHash("sha256").update(readFileSync(join(root, file)));
    hash.update(`${file.replaceAll("\\", "/")} ${one.digest("hex")}\n`);
  }
  return hash.digest("hex");
}

/** What every page of a site depends on: the project and the archive's settings. */
export function baseOf(content: string): string {
  const settings = readIfThere(join(content, "site.yaml")) ?? "";
  return createHash("sha256")
    .update(`${codeHash(root)}\n${settings}`)
    .digest("hex");
}
