import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, it } from "vitest";
import { against, atom, openSearch, urlset } from "../../archive/testing/relax-ng.ts";
import { wellFormed } from "../../archive/testing/xmllint.ts";

const URL_OF_SITE = "https://gazette.example/archive/";

/** Checks of what a site offers to other programs; `files` gives its files with their text. */
export function outlets(files: () => Map<string, string>): void {
  const matching = (name: RegExp) => [...files()].filter(([path]) => name.test(path));
  /** Whether the site has the page or file of an absolute address. */
  const leads = (address: string) => {
    const path = address.startsWith(URL_OF_SITE) ? address.slice(URL_OF_SITE.length) : "?";
    const [file] = path.split(/[#?]/);
    return files().has(file!) || files().has(`${file}index.html`);
  };

  it("every Atom feed keeps RFC 4287, an independent reader reads it, and its links lead somewhere", async () => {
    const feeds = matching(/feed\.xml$|^feeds\/.*\.xml$/);
    expect(feeds.length).toBeGreaterThan(5);
    expect(
      await against(
        atom,
        feeds.map(([, text]) => text),
      ),
    ).toEqual([]);
    for (const [path, text] of feeds) {
      const { entries = [] } = parseAtomFeed(text);
      expect(entries.length, path).toBeGreaterThan(0);
      for (const { links } of entries) expect(links!.every(({ href }) => leads(href!))).toBe(true);
    }
  });

  it("every JSON feed says the same as its Atom feed", () => {
    for (const [path, text] of matching(/feed\.json$|^feeds\/.*\.json$/)) {
      const feed = parseJsonFeed(text);
      const twin = parseAtomFeed(files().get(path.replace(/json$/, "xml"))!);
      expect(JSON.parse(text).version).toBe("https://jsonfeed.org/version/1.1");
      expect(feed.feed_url).toBe(URL_OF_SITE + path);
      expect(feed.items?.map(({ id }) => id)).toEqual(twin.entries?.map(({ id }) => id));
    }
  });

  it("every address of the sitemap exists, and robots.txt names the sitemap", async () => {
    const map = files().get("sitemap.xml")!;
    expect(await against(urlset, [map])).toEqual([]);
    const places = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place!);
    expect(places.filter((place) => !leads(place))).toEqual([]);
    expect(places).toContain(`${URL_OF_SITE}lanshan/zf/2021/1/`);
    expect(files().get("robots.txt")).toContain(`Sitemap: ${URL_OF_SITE}sitemap.xml`);
  });

  it("the OpenSearch description and the OAI-PMH repository name what exists", async () => {
    const description = files().get("opensearch.xml")!;
    expect(await against(openSearch, [description])).toEqual([]);
    expect(leads(/template="(.*?)"/.exec(description)![1]!)).toBe(true);
    const repository = files().get("oai.xml")!;
    expect(await wellFormed(repository)).toEqual([]);
    const records = [...repository.matchAll(/<dc:identifier>(https.*?)</g)].map(([, to]) => to!);
    expect(records).toHaveLength(7);
    expect(records.filter((record) => !leads(record))).toEqual([]);
  });

  it("a formula in a title comes out as words in every CSV, and as text in every page", () => {
    const sheet = files().get("data/decrees.csv")!;
    expect(sheet).toContain(`,"'=HYPERLINK(""https://evil.example"")演练",`);
    for (const [path, text] of matching(/\.csv$/)) expect(text, path).not.toMatch(/(^|,)"?[=+@]/m);
  });
}
