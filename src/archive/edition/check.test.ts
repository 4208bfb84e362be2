import { expect, test } from "vitest";
import { LinkCheck } from "./check.ts";

const files = new Set(["index.html", "a/b/index.html", "assets/x.css", "打开公报.html"]);

function problemsOf(pages: Record<string, string>): string[] {
  const check = new LinkCheck();
  for (const [page, html] of Object.entries(pages)) check.read(html, page);
  return check.problems((path) => files.has(path));
}

test("links to files of the edition, to places on their pages and to the web are good", () => {
  const html = `<link rel="stylesheet" href="../../assets/x.css"><a href="../../index.html?q=1#top">a</a>
<a href="#s3">b</a><a href="https://gazette.example/a/">c</a><a href="../../%E6%89%93%E5%BC%80%E5%85%AC%E6%8A%A5.html">d</a>
<section id="s3"></section>`;
  expect(problemsOf({ "a/b/index.html": html, "index.html": '<p id="top">' })).toEqual([]);
});

test.each([
  ['<a href="a/b/">', "以“/”开头或结尾"],
  ['<a href="/a/b/index.html">', "以“/”开头或结尾"],
  ['<form action="../index.html/">', "以“/”开头或结尾"],
  ['<a href="a/c/index.html">', "不在离线版里"],
  ['<img src="picture.png">', "不在离线版里"],
  ['<a href="a/b/index.html#s4">', "在那一页上没有"],
  ['<a href="#s4">', "在那一页上没有"],
  ['<script src="https://host.example/x.js"></script>', "要从网上取"],
  ['<link rel="stylesheet" href="//host.example/x.css">', "要从网上取"],
  ['<script type="module" src="assets/x.css"></script>', "模块脚本"],
  ['<link rel="stylesheet" href="assets/x.css" integrity="sha256-x">', "integrity"],
])("%s is named with its page and line", (html, words) => {
  const found = problemsOf({ "index.html": `<p>\n${html}`, "a/b/index.html": '<p id="s3">' });
  expect(found.filter((line) => line.includes(words))).toHaveLength(1);
  expect(found[0]).toMatch(/^index\.html:2 /);
});
