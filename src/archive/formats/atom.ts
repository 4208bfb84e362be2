/** Atom (RFC 4287): `/feed.xml`, one for each issuer and genre, and the change log's. */
import { absolute } from "../cite/item.ts";
import type { ArchiveOutput } from "./archive.ts";
import { type Feed, type FeedItem, feeds, itemId, updated } from "./feed.ts";
import { document, type Element, x } from "./xml.ts";

export const atom: ArchiveOutput = {
  name: "Atom",
  about: "新收录文件的订阅源，全档案、各发文机关、各文种和变更记录各一",
  example: "把 …/feed.xml 加进订阅软件",
  needsUrl: true,
  files: (archive) =>
    feeds(archive).map((feed) => ({
      path: `${feed.path}.xml`,
      type: "application/atom+xml",
      body: () => document(atomFeed(feed, archive.site.url!, archive.site.title)),
    })),
};

function atomFeed(feed: Feed, site: string, title: string): Element {
  const self = absolute(site, `${feed.path}.xml`);
  return x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "zh-Hans-CN" }, [
    x("id", self),
    x("title", feed.title),
    x("updated", updated(feed)),
    x("author", [x("name", title)]),
    x("link", { rel: "self", type: "application/atom+xml", href: self }),
    x("link", { rel: "alternate", type: "text/html", href: absolute(site, feed.page) }),
    ...feed.items.map((item) => atomEntry(item, feed, site)),
  ]);
}

function atomEntry(item: FeedItem, feed: Feed, site: string): Element {
  return x("entry", [
    x("id", itemId(site, feed, item)),
    x("title", item.title),
    x("updated", item.updated),
    ...item.authors.map((name) => x("author", [x("name", name)])),
    x("link", { rel: "alternate", type: "text/html", href: absolute(site, item.path) }),
    ...item.tags.map((term) => x("category", { term })),
    x("summary", item.summary),
  ]);
}

export const whole = [atom];
