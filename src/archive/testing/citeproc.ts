/** The CSL styles of GB/T 7714 run by citeproc, for tests alone (CPAL/AGPL, never shipped). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error the package has no types
import CSL from "citeproc";
import type { CslItem } from "../cite/csl.ts";
import { shared } from "./shared.ts";

const folder = join(shared, "csl");
export const stylesPresent = existsSync(folder);
if (!stylesPresent) console.warn(`未见 CSL 样式（${folder}），引文只与固定字符串比对。`);

const file = (name: string): string => readFileSync(join(folder, name), "utf8");

/** The entry an edition's style prints for an item, without its number in the list. */
export function bibliography(edition: "2015" | "2025", item: CslItem): string {
  const system = { retrieveLocale: () => file("locales-zh-CN.xml"), retrieveItem: () => item };
  const engine = new CSL.Engine(system, file(`gb-t-7714-${edition}-numeric.csl`), "zh-CN");
  engine.setOutputFormat("text");
  engine.updateItems([item.id]);
  const [entry] = engine.makeBibliography()[1] as string[];
  return entry!.trim().replace(/^\[1\]\s*/, "");
}
