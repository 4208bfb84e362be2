/** What the Atom and JSON feeds say: the newest decrees of the whole archive, of an issuer, of a genre. */
import type { Change } from "../change-log.ts";
import { absolute } from "../cite/item.ts";
import { chineseDate } from "../cite/legal.ts";
import { gazetteName } from "../site.ts";
import { slugOf } from "../slugs.ts";
import type { Archive, Entry } from "./archive.ts";

export interface Feed {
  /** path of the feed without its ending: `feed`, `feeds/genres/yj-1a2b3c` */
  path: string;
  /** path of the page it accompanies */
  page: string;
  title: string;
  items: FeedItem[];
}

export interface FeedItem {
  path: string;
  title: string;
  summary: string;
  authors: string[];
  tags: string[];
  /** RFC 3339 */
  updated: string;
}

/** A feed is for following, not for harvesting: readers fetch it whole each time. */
export const FEED_LENGTH = 100;

export function feeds(archive: Archive): Feed[] {
  const { site, entries } = archive;
  const items = newest(entries).map((entry) => ({ entry, item: item(entry, archive) }));
  const by = (kind: string, names: (entry: Entry) => string[]): Feed[] => {
    const named = items.flatMap(({ entry, item }) =>
      [...new Set(names(entry))].map((name) => ({ name, item })),
    );
    return [...Map.groupBy(named, ({ name }) => name)]
      .sort(([one], [other]) => compare(one, other))
      .map(([name, own]) => ({
        path: `feeds/${kind}/${slugOf(name)}`,
        page: "",
        title: `${site.title}：${name}`,
        items: own.slice(0, FEED_LENGTH).map(({ item }) => item),
      }));
  };
  return [
    {
      path: "feed",
      page: "",
      title: site.title,
      items: items.slice(0, FEED_LENGTH).map(({ item }) => item),
    },
    {
      path: "changes/feed",
      page: "changes/",
      title: `${site.title}：变更记录`,
      items: changes(archive),
    },
    ...by("issuers", ({ decree }) => decree.issuer),
    ...by("genres", ({ decree }) => (decree.genre ? [decree.genre] : [])),
  ];
}

/** Latest import first; within one, latest date first. */
function newest(entries: readonly Entry[]): Entry[] {
  const key = ({ added, decree }: Entry) => `${added} ${decree.date ?? ""}`;
  return entries.toSorted(
    (a, b) => compare(key(b), key(a)) || compare(a.decree.path, b.decree.path),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function item({ decree, added }: Entry, archive: Archive): FeedItem {
  const { number, date, year, issue, page } = decree;
  const printed = `刊于《${gazetteName(archive, decree.gazette)}》${year}年第${issue}期`;
  const facts = [
    number,
    date && `${chineseDate(date)}成文`,
    page ? `${printed}第${page}页` : printed,
  ];
  return {
    path: decree.path,
    title: decree.title,
    summary: `${facts.filter(Boolean).join("，")}。`,
    authors: decree.issuer,
    tags: decree.genre ? [decree.genre] : [],
    updated: midnight(added),
  };
}

const changes = (archive: Archive): FeedItem[] =>
  archive.changes.slice(0, FEED_LENGTH).map((change) => ({
    path: change.version ?? change.path,
    title: `${change.kind}：${change.title ?? change.path}`,
    summary: changeSummary(change),
    authors: [],
    tags: [change.kind],
    updated: midnight(change.date),
  }));

export const changeSummary = ({ kind, date, number, reason, from }: Change): string => {
  const moved = from && `原地址 /${from}`;
  return `${[number, `${chineseDate(date)}${kind}`, moved, reason].filter(Boolean).join("，")}。`;
};

/** The lock knows days; a day begins at midnight in China. */
const midnight = (day: string): string => `${day}T00:00:00+08:00`;

/** The latest moment a feed speaks of; an empty one has stood still since the epoch. */
export const updated = ({ items }: Feed): string =>
  items
    .map((item) => item.updated)
    .toSorted()
    .at(-1) ?? "1970-01-01T00:00:00Z";

/** An entry's identity: its address, and in the change log also what happened when. */
export const itemId = (site: string, feed: Feed, { path, tags, updated }: FeedItem): string =>
  feed.path === "changes/feed"
    ? `${absolute(site, path)}#${updated.slice(0, 10)}-${encodeURIComponent(tags[0] ?? "")}`
    : absolute(site, path);
