import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { archive, entry } from "../testing/archive.ts";
import { hostile, opinion } from "../testing/decrees.ts";
import { against, atom as grammar } from "../testing/relax-ng.ts";
import type { Archive } from "./archive.ts";
import { atom } from "./atom.ts";
import { FEED_LENGTH } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

const changed: Archive = {
  ...archive(),
  changes: [
    {
      kind: "收录",
      date: "2026-03-01",
      path: "xinzhou/xzf/2019/8/",
      title: hostile.title,
      number: null,
      reason: null,
    },
    {
      kind: "收录",
      date: "2026-01-05",
      path: "xinzhou/xzf/2019/9/",
      title: opinion.title,
      number: opinion.number,
      reason: null,
    },
  ],
};
const empty: Archive = { ...archive(), entries: [] };
const bodies = (which: Archive) => atom.files(which).map(({ body }) => body());
const main = (which: Archive, output = atom, path = "feed.xml") =>
  output
    .files(which)
    .find((file) => file.path === path)!
    .body();

test("every Atom feed keeps RFC 4287, and one broken on purpose does not", async () => {
  const all = [...bodies(changed), ...bodies(empty)];
  expect(await against(grammar, all)).toEqual([]);
  expect(await against(grammar, [all[0]!.replace(/<updated>.*?<\/updated>/, "")])).not.toEqual([]);
});

test("there is a feed for the archive, its changes, each issuer and each genre", () => {
  const titles = atom.files(archive()).map(({ body }) => /<title>(.*?)<\/title>/.exec(body())![1]);
  expect(titles).toContain("忻州市人民政府公报档案");
  expect(titles).toContain("忻州市人民政府公报档案：变更记录");
  expect(titles).toContain("忻州市人民政府公报档案：忻州市人民政府办公室");
  expect(titles).toContain("忻州市人民政府公报档案：意见");
  expect(new Set(atom.files(archive()).map(({ path }) => path)).size).toBe(titles.length);
});

describe("an independent reader", () => {
  test("finds the latest import first, then the latest date", () => {
    const { entries } = parseAtomFeed(main(archive()));
    expect(entries?.map((item) => item.links?.[0]?.href)).toEqual([
      "https://gazette.example/guangzhou/gzszf-ling/179/",
      "https://gazette.example/xinzhou/xzbf/2019/76/",
      "https://gazette.example/xinzhou/xzbf/2019/74/",
      "https://gazette.example/xinzhou/xzf/2019/9/",
      "https://gazette.example/xinzhou/gazette/2019/2/8/",
    ]);
    expect(entries?.[3]).toMatchObject({
      title: { value: opinion.title },
      summary: {
        value: "忻政发〔2019〕9号，2019年7月11日成文，刊于《忻州市人民政府公报》2019年第2期第2页。",
      },
      authors: [{ name: "忻州市人民政府" }],
      categories: [{ term: "意见" }],
    });
  });

  test("reads hostile titles letter for letter", () => {
    const item = parseAtomFeed(main(archive())).entries?.at(-1);
    expect(item?.title?.value).toBe(hostile.title);
    expect(main(archive())).not.toContain("<script>");
  });

  test("gets the same from JSON", () => {
    const feed = parseJsonFeed(main(changed, jsonFeed, "feed.json"));
    expect(feed.items?.map((item) => item.title)).toEqual(
      parseAtomFeed(main(changed)).entries?.map((item) => item.title?.value),
    );
    expect(feed).toMatchObject({
      feed_url: "https://gazette.example/feed.json",
      language: "zh-Hans-CN",
    });
  });

  test("finds the additions in the change log, each with an identity of its own", () => {
    const { entries } = parseAtomFeed(main(changed, atom, "changes/feed.xml"));
    expect(entries?.map((item) => item.title?.value)).toEqual([
      `收录：${hostile.title}`,
      `收录：${opinion.title}`,
    ]);
    expect(new Set(entries?.map((item) => item.id)).size).toBe(2);
  });
});

test("dates come from the lock; an archive without decrees has stood still since the epoch", () => {
  expect(parseAtomFeed(main(archive())).updated).toContain("2026-02-01");
  expect(main(empty)).toContain("<updated>1970-01-01T00:00:00Z</updated>");
});

test("a feed does not grow without end", () => {
  const entries = Array.from({ length: FEED_LENGTH + 5 }, (_, i) =>
    entry({ ...opinion, path: `xinzhou/xzf/2019/${i + 1}/` }),
  );
  expect(parseAtomFeed(main({ ...archive(), entries })).entries).toHaveLength(FEED_LENGTH);
});
