import { describe, expect, test } from "vitest";
import { parseManifest } from "./manifest.ts";
import { since } from "./since.ts";

describe("what is new since the last edition", () => {
  const manifest = (rows: [string, string][]) =>
    parseManifest(rows.map(([path, digit]) => `${digit.repeat(64)}  ${path}\n`).join(""));
  const before = manifest([
    ["xinzhou/xzf/2019/9/index.html", "1"],
    ["xinzhou/xzf/2019/10/index.html", "2"],
    ["xinzhou/xzf/2019/11/index.html", "3"],
    ["xinzhou/xzf/2019/7/index.html", "3"],
    ["xinzhou/xzf/2019/8/index.html", "3"],
    ["xinzhou/xzf/2019/8/roster/index.html", "3"],
    ["xinzhou/xzf/2019/index.html", "4"],
    ["xinzhou/index.html", "4"],
    ["organs/a-1/index.html", "4"],
    ["assets/a.css", "5"],
  ]);
  const now = manifest([
    ["xinzhou/xzf/2019/9/index.html", "1"],
    ["xinzhou/xzf/2019/10/index.html", "a"],
    ["xinzhou/xzf/2019/12/index.html", "6"],
    ["xinzhou/xzf/2019/7/index.html", "3"],
    ["xinzhou/xzf/2019/8/index.html", "9"],
    ["xinzhou/index.html", "7"],
    ["assets/b.css", "8"],
  ]);

  test("is said by page, lists aside; a page that only says it was withdrawn is not held", () => {
    const held = new Set(["xinzhou/xzf/2019/9/", "xinzhou/xzf/2019/10/", "xinzhou/xzf/2019/12/"]);
    expect(since({ manifest: before, hash: "f0" }, now.files, held)).toEqual({
      before: "f0",
      added: ["xinzhou/xzf/2019/12/"],
      changed: ["xinzhou/xzf/2019/10/"],
      withdrawn: ["xinzhou/xzf/2019/11/", "xinzhou/xzf/2019/8/"],
    });
  });
});
