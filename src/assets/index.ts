import { srcDir } from "astro:config/server";
import { onceABuild } from "../view/once.ts";
import { searchEndpoint } from "../view/site.ts";
import { type Asset, bundle } from "./bundle.ts";

/** Every file of `assets/`, by the name pages ask for: one place to add another. */
const ENTRIES = {
  site: "styles/site.css",
  decree: "styles/decree.css",
  lists: "styles/lists.css",
  script: "client/site.ts",
  cite: "client/cite-panel.ts",
  search: "styles/search.css",
  searchScript: "client/search.ts",
  serverScript: "client/search-server.ts",
  movedScript: "client/moved.ts",
  numberScript: "client/number.ts",
  reportScript: "client/report.ts",
  findScript: "client/find.ts",
} as const;

export type AssetKey = keyof typeof ENTRIES;

/** All assets, bundled. */
export const assets = onceABuild(bundleAll);

async function bundleAll(): Promise<Map<AssetKey, Asset>> {
  // Each site has one of the two scripts of the search page.
  const other = searchEndpoint() ? "searchScript" : "serverScript";
  const keys = (Object.keys(ENTRIES) as AssetKey[]).filter((key) => key !== other);
  const made = await Promise.all(keys.map((key) => bundle(new URL(ENTRIES[key], srcDir))));
  return new Map(keys.map((key, i) => [key, made[i]!]));
}

/** The address of an asset from the site's root: `assets/site.1f0c9a2e77.css`. */
export async function assetPath(key: AssetKey): Promise<string> {
  return `assets/${(await assets()).get(key)!.name}`;
}
