import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, it } from "vitest";
import { dist, pages } from "./dist.ts";
import { serve } from "./server.ts";

describe.each(["/", "/gongbao/archive/"])("served at %s", (base) => {
  it("no link and no fragment is broken, and home leads to every page", async () => {
    const site = await serve(dist, base);
    const { links } = await new LinkChecker().check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      concurrency: 8,
      linksToSkip: async (link) => !link.startsWith(site.url),
    });
    await site.close();
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${parent} -> ${url} (${status})`)).toEqual([]);
    const outside = links.filter(
      ({ url }) => url.startsWith("http://127.0.0.1") && !url.startsWith(site.url),
    );
    expect(outside.map(({ url }) => url)).toEqual([]);
    const reached = new Set(links.map(({ url }) => url.replace(/[?#].*/, "")));
    expect(pages.filter((page) => !reached.has(site.url + page))).toEqual([]);
  });
});
