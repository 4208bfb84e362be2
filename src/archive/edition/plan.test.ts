import { expect, test } from "vitest";
import { packed, planOf } from "./plan.ts";

const decrees = [
  { path: "xinzhou/xzf/2019/9/", gazette: "xinzhou", year: 2019 },
  { path: "xinzhou/gazette/2019/2/8/", gazette: "xinzhou", year: 2019 },
];
const plan = planOf(
  [
    "404.html",
    "assets/site.css",
    "data/decrees.json",
    "data/xinzhou-2019.zip",
    "index.html",
    "pagefind/0a1b/fragment/0.bin",
    "pagefind/register.json",
    "pagefind/traditional.js",
    "xinzhou/gazette/2019/2/8/index.json",
    "xinzhou/gazette/2019/2/files/1.png",
    "xinzhou/xzf/2019/9/index.html",
    "xinzhou/xzf/2019/9/index.json",
    "xinzhou/xzf/2019/9/roster/index.html",
  ],
  decrees,
);

test("pages stay pages, data are left to the year's ZIP, the index goes into packs", () => {
  expect(plan.pages).toEqual([
    "index.html",
    "xinzhou/xzf/2019/9/index.html",
    "xinzhou/xzf/2019/9/roster/index.html",
  ]);
  expect(plan.kept).toEqual([
    "assets/site.css",
    "data/decrees.json",
    "data/xinzhou-2019.zip",
    "pagefind/traditional.js",
    "xinzhou/gazette/2019/2/files/1.png",
  ]);
  expect(plan.index).toEqual(["pagefind/0a1b/fragment/0.bin", "pagefind/register.json"]);
});

test("a link to packed data leads to its ZIP, one to what only a server has leads nowhere", () => {
  expect(plan.place("xinzhou/xzf/2019/9/index.json")).toBe("data/xinzhou-2019.zip");
  expect(plan.place("404.html")).toBeNull();
  expect(plan.place("pagefind/register.json")).toBeNull();
});

test("the search page is told of the packs, or the build stops", () => {
  const page = (first: string, packs: string) =>
    `<head>${first}<script src="../a.js" defer></script></head><section${packs} data-index="../pagefind/">`;
  const first = '<script src="../pagefind/pack-0.js" defer></script>';
  expect(packed(page("", ""), ",1a2b")).toBe(page(first, ' data-packs=",1a2b"'));
  expect(() => packed("<section>", "")).toThrow("data-index");
});
