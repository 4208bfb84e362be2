/** The files beside each decree's page: they need no template, and so nothing of Astro. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileBeside, namesBeside } from "../src/view/beside.ts";
import { load } from "../src/view/catalog.ts";
import { decreeInputs } from "../src/view/inputs.ts";
import type { Choice } from "./paths.ts";

/** Writes those that are picked below `out`, the files of one decree together: its text is read once. */
export async function writeBeside(out: string, pick: Choice): Promise<void> {
  const { catalog } = await load();
  const inputs = await decreeInputs();
  for (const holding of catalog.holdings) {
    const { path } = holding.head;
    const key = inputs.get(path);
    const names = namesBeside(holding).filter((name) => pick({ path: path + name, key }));
    if (names.length > 0) mkdirSync(join(out, path), { recursive: true });
    for (const name of names)
      writeFileSync(join(out, path, name), (await fileBeside(path, name)).text);
  }
}
