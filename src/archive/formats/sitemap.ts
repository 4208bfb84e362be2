/** Sitemaps (sitemaps.org 0.9), split at 50,000 addresses, and `robots.txt` (RFC 9309). */
import { absolute } from "../cite/item.ts";
import type { Archive, ArchiveOutput, OutputFile } from "./archive.ts";
import { document, x } from "./xml.ts";

/** The protocol's limit for one file. */
const LIMIT = 50_000;
const xmlns = "http://www.sitemaps.org/schemas/sitemap/0.9";

export const sitemap: ArchiveOutput = {
  name: "Sitemap",
  about: "全部固定地址，供搜索引擎收录",
  example: "curl -s …/sitemap.xml | grep -c '<loc>'",
  needsUrl: true,
  files: (archive) => split(addresses(archive), archive.site.url!, LIMIT),
};

export const robots: ArchiveOutput = {
  name: "robots.txt",
  about: "对抓取程序的说明：全部允许",
  example: "curl -s …/robots.txt",
  needsUrl: false,
  files: ({ site }) => {
    const map = site.url ? `\nSitemap: ${absolute(site.url, "sitemap.xml")}\n` : "";
    return [
      { path: "robots.txt", type: "text/plain", body: () => `User-agent: *\nAllow: /\n${map}` },
    ];
  },
};

interface Address {
  path: string;
  /** ISO day of the last change, null where none is known */
  changed: string | null;
}

/** The home page, every decree and issue, and the lists above them. */
function addresses({ entries, issues }: Archive): Address[] {
  const held = new Set(entries.map(({ printedIn }) => printedIn));
  const decrees = entries.map(({ decree, changed }) => ({ path: decree.path, changed }));
  const printed = issues.map(({ path }) => path).filter((path) => held.has(path));
  const known = new Set([...decrees.map(({ path }) => path), ...printed]);
  const above = new Set([...known].flatMap(prefixes));
  const lists = [...above].filter((path) => !known.has(path)).sort();
  const still = (path: string): Address => ({ path, changed: null });
  return [...lists.map(still), ...printed.map(still), ...decrees];
}

/** `a/b/c/` -> `""`, `a/`, `a/b/` */
const prefixes = (path: string): string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((_, i, parts) =>
      parts
        .slice(0, i)
        .map((part) => `${part}/`)
        .join(""),
    );

/** One file, or an index of several. */
export function split(list: Address[], site: string, limit: number): OutputFile[] {
  if (list.length <= limit) return [urlset("sitemap.xml", list, site)];
  const parts = Array.from({ length: Math.ceil(list.length / limit) }, (_, i) =>
    urlset(`sitemap-${i + 1}.xml`, list.slice(i * limit, (i + 1) * limit), site),
  );
  const places = parts.map(({ path }) => x("sitemap", [x("loc", absolute(site, path))]));
  return [file("sitemap.xml", () => document(x("sitemapindex", { xmlns }, places))), ...parts];
}

function urlset(path: string, list: Address[], site: string): OutputFile {
  const url = ({ path, changed }: Address) =>
    x("url", [x("loc", absolute(site, path)), ...(changed ? [x("lastmod", changed)] : [])]);
  return file(path, () => document(x("urlset", { xmlns }, list.map(url))));
}

const file = (path: string, body: OutputFile["body"]): OutputFile => ({
  path,
  type: "application/xml",
  body,
});

export const whole = [sitemap, robots];
