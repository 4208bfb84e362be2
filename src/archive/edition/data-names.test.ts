import { expect, test } from "vitest";
import { dataRows } from "./data-names.ts";

test("data are offered under plain names, the years first, an unknown file under its own", () => {
  const sizes = new Map([
    ["data/decrees.json", 7001],
    ["data/epub/a-2019-02.epub", 100_000],
    ["data/decrees.csv", 4000],
    ["data/a-b-2019.zip", 389_000],
    ["data/a-b-2019-texts.zip", 68_000],
    ["data/later.bin", 1],
    ["index.html", 9],
  ]);
  expect(dataRows(sizes, new Map([["a-b", "某市人民政府公报"]]))).toEqual([
    {
      path: "data/a-b-2019-texts.zip",
      words: "某市人民政府公报 2019年全文（纯文本）",
      note: "ZIP，68 KB",
    },
    {
      path: "data/a-b-2019.zip",
      words: "某市人民政府公报 2019年逐件数据（JSON、XML、Markdown、引文）",
      note: "ZIP，389 KB",
    },
    { path: "data/later.bin", words: "later.bin", note: "BIN，1 KB" },
    { path: "data/decrees.csv", words: "全部文件的题录", note: "CSV，4 KB" },
    { path: "data/decrees.json", words: "全部文件的题录", note: "JSON，8 KB" },
  ]);
});
