/** JSON Feed 1.1: the same feeds as Atom, for programs that read JSON. */
import { absolute } from "../cite/item.ts";
import type { ArchiveOutput } from "./archive.ts";
import { type Feed, feeds, itemId } from "./feed.ts";

export const jsonFeed: ArchiveOutput = {
  name: "JSON Feed",
  about: "与 Atom 相同的订阅源，JSON 格式",
  example: "curl -s …/feed.json | jq -r '.items[].title'",
  needsUrl: true,
  files: (archive) =>
    feeds(archive).map((feed) => ({
      path: `${feed.path}.json`,
      type: "application/feed+json",
      body: () => `${JSON.stringify(json(feed, archive.site.url!), null, 1)}\n`,
    })),
};

const json = (feed: Feed, site: string): object => ({
  version: "https://jsonfeed.org/version/1.1",
  title: feed.title,
  home_page_url: absolute(site, feed.page),
  feed_url: absolute(site, `${feed.path}.json`),
  language: "zh-Hans-CN",
  items: feed.items.map((item) => ({
    id: itemId(site, feed, item),
    url: absolute(site, item.path),
    title: item.title,
    content_text: item.summary,
    date_published: item.updated,
    ...(item.authors.length ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(item.tags.length ? { tags: item.tags } : {}),
  })),
});

export const whole = [jsonFeed];
