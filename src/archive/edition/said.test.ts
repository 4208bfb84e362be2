import { describe, expect, test } from "vitest";
import { differing, type Said, saidBy } from "./said.ts";
import { zipped } from "./zip.ts";

const json = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));
const hash = (digit: string) => digit.repeat(64);

describe("what an edition says in its data", () => {
  test("decrees are read from the year's ZIP, by their paths", () => {
    const decree = { path: "a/xzf/2019/9/", textSha256: hash("1") };
    const zip = zipped("2019-08-20", [
      ["a/xzf/2019/9/index.json", json(decree)],
      ["a/xzf/2019/9/index.txt", json("正文")],
    ]);
    const said = saidBy("data/a-2019.zip", zip);
    expect([...said]).toEqual([["a/xzf/2019/9/", { of: "公文", facts: decree }]]);
  });

  test("issues come with their contents; on which line of the raw file an entry stands says nothing", () => {
    const entry = { title: "通知", number: null, page: 2 };
    const said = (line: number): Said =>
      saidBy(
        "data/issues.json",
        json([{ path: "a/gazette/2019/2/", contents: [{ ...entry, line }] }]),
      );
    expect(said(5)).toEqual(said(6));
    expect(said(5).get("a/gazette/2019/2/")!.facts.contents).toEqual([entry]);
  });
});

test("only data that differ are read, and of a ZIP only a year's own", () => {
  const before = new Map([
    ["data/a-2018.zip", hash("1")],
    ["data/a-2019.zip", hash("1")],
    ["data/a-2019-texts.zip", hash("1")],
    ["data/b-2017.zip", hash("1")],
    ["index.html", hash("1")],
  ]);
  const now = new Map([
    ["data/a-2018.zip", hash("1")],
    ["data/a-2019.zip", hash("2")],
    ["data/a-2019-texts.zip", hash("2")],
    ["data/issues.json", hash("2")],
    ["index.html", hash("2")],
  ]);
  expect(differing(before, now)).toEqual([
    "data/a-2019.zip",
    "data/b-2017.zip",
    "data/issues.json",
  ]);
});
