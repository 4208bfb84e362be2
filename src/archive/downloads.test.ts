import { expect, test } from "vitest";
import { membersOf, sumsOf } from "./downloads.ts";

const decrees = [
  { path: "xinzhou/xzf/2019/9/", gazette: "xinzhou", year: 2019 },
  { path: "xinzhou/xzf/2019/10/", gazette: "xinzhou", year: 2019 },
  { path: "tongling/tlf/2019/1/", gazette: "tongling", year: 2020 },
];

test("the data beside a gazette's decrees of one year are one ZIP, pages and the rest are in none", () => {
  const files = [
    "data/decrees.json",
    "xinzhou/xzf/2019/9/index.html",
    "xinzhou/xzf/2019/9/index.json",
    "xinzhou/xzf/2019/9/roster/index.html",
    "xinzhou/xzf/2019/10/cite.bib",
    "tongling/tlf/2019/1/text.txt",
    "xinzhou/gazette/2019/2/cover.png",
  ];
  expect([...membersOf(files, decrees)]).toEqual([
    ["data/tongling-2020.zip", ["tongling/tlf/2019/1/text.txt"]],
    ["data/xinzhou-2019.zip", ["xinzhou/xzf/2019/10/cite.bib", "xinzhou/xzf/2019/9/index.json"]],
  ]);
});

test("the hashes read as coreutils reads them beside the ZIPs", () => {
  const one = { path: "data/xinzhou-2019.zip", gazette: "xinzhou", year: 2019, files: 2, bytes: 3 };
  expect(sumsOf([{ ...one, sha256: "ab".repeat(32) }])).toBe(
    `${"ab".repeat(32)}  xinzhou-2019.zip\n`,
  );
});
