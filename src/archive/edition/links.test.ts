import { expect, test } from "vitest";
import { openFromFolder, type Place, relative, spell } from "./links.ts";

const site = new Set([
  "index.html",
  "about/index.html",
  "search/index.html",
  "assets/site.css",
  "xinzhou/xzf/2019/9/index.html",
  "xinzhou/xzf/2019/12/index.html",
]);
const place: Place = (path) => {
  if (path === "verify/index.html") return "verify.html";
  if (/^xinzhou\/.*\/index\.json$/.test(path)) return "data/xinzhou-2019.zip";
  return site.has(path) ? path : null;
};
const page = "xinzhou/xzf/2019/9/index.html";

test.each([
  ["../12/", "../12/index.html"],
  ["../../../../", "../../../../index.html"],
  ["./", "index.html"],
  ["#s3", "#s3"],
  ["?q=1", "index.html?q=1"],
  ["../12/#s3-2", "../12/index.html#s3-2"],
  [
    "../../../../search/?q=%E5%BF%BB&year=2019",
    "../../../../search/index.html?q=%E5%BF%BB&year=2019",
  ],
  ["../../../../assets/site.css", "../../../../assets/site.css"],
  ["../../../../verify/", "../../../../verify.html"],
  ["index.json", "../../../../data/xinzhou-2019.zip"],
  ["https://gazette.example/xinzhou/", "https://gazette.example/xinzhou/"],
  ["mailto:a@b.example", "mailto:a@b.example"],
  ["/about/", null],
  ["//host/x", null],
  ["../11/", null],
])("%s becomes %s", (address, expected) => {
  expect(spell(address, page, place)).toBe(expected);
});

test("links of a page that moves are counted from where it goes", () => {
  expect(spell("../about/", "verify/index.html", place)).toBe("about/index.html");
  expect(relative("a/b/c.html", "a/d/e.html")).toBe("../d/e.html");
});

test("only links change, every other byte stays", () => {
  const html = `<!doctype html>
<html lang=zh><head><link rel="stylesheet" href='../../../../assets/site.css' integrity="sha256-x" crossorigin>
<title>a &amp; b</title></head><body>  <A HREF="../12/?a=1&amp;b=&quot;2&quot;" title='x'>忻政发〔2019〕12号</a>&nbsp;
<form action="../../../../search/"><input value="../12/"></form></body></html>`;
  expect(openFromFolder(html, page, place)).toEqual({
    problems: [],
    html: `<!doctype html>
<html lang=zh><head><link rel="stylesheet" href='../../../../assets/site.css'  >
<title>a &amp; b</title></head><body>  <A href="../12/index.html?a=1&amp;b=&quot;2&quot;" title='x'>忻政发〔2019〕12号</a>&nbsp;
<form action="../../../../search/index.html"><input value="../12/"></form></body></html>`,
  });
});

test("a redirect page leads to a file", () => {
  const html = '<meta http-equiv="refresh" content="0; url=../12/">';
  expect(openFromFolder(html, page, place).html).toBe(
    '<meta http-equiv="refresh" content="0; url=../12/index.html">',
  );
});

test("what cannot work from a folder is named with its line", () => {
  const html = '<p>\n<a href="/about/">x</a>\n<script type="module" src="../12/"></script>';
  expect(openFromFolder(html, page, place).problems).toEqual([
    `${page}:2 href="/about/" 没有指向离线版里的文件`,
    `${page}:3 有模块脚本，双击打开时不能运行`,
  ]);
});
