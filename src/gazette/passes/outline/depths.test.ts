import { expect, test } from "vitest";
import { openingOf } from "../../grammar/markers.ts";
import { depthsOf, type Mark } from "./depths.ts";

/** `一、` as a heading; `#` is a heading without number, 前言 one that stands beside others; `第一条` an article. */
function mark(token: string): Mark {
  const opening = openingOf(token);
  if (token === "前言")
    return { marker: null, rank: 0, number: null, kind: "heading", beside: true };
  if (!opening) return { marker: null, rank: 0, number: null, kind: "heading" };
  const { marker, rank, number } = opening;
  return { marker, rank, number, kind: marker === "条" ? "article" : "heading" };
}

/** Markers in, depths out. */
test.each([
  ["一、 （一） 1. （1） ①", "1 2 3 4 5"],
  ["一、 ㈠ 1、 ⑴ ① 二、", "1 2 3 4 5 1"],
  ["一、 １． ２． 二、", "1 2 2 1"],
  ["一、 （一） （二） 二、 （三） （四）", "1 2 2 1 2 2"],
  ["（一） 1. （二） 1.", "1 2 1 2"],
  ["1. （1） 2.", "1 2 1"],
  ["第一章 第一节 第一条 （一） 第二条 第二章 第三条", "1 2 3 4 3 1 2"],
  ["第一编 第一章 第一条", "1 2 3"],
  ["第一条 （一） 1. 第二条", "1 2 3 1"],
  ["一、 第一条 第二条 二、 第三条", "1 2 2 1 2"],
  ["第一条 一、 二、 第二条", "1 2 2 1"],
  ["# 一、 （一） 二、", "1 2 3 2"],
  ["一、 # # 二、", "1 2 2 1"],
  // a foreword stands beside the chapters, whatever they are; alone it is a heading like any other
  ["前言 第一章 第一节 第二章", "1 1 2 1"],
  ["前言 一、 （一） 二、 前言", "1 1 2 1 1"],
  ["# 第一章 第一节", "1 2 3"],
  ["前言 #", "1 1"],
  // a numbering that begins anew under a heading without number is that heading's own
  ["一、 （一） （二） # （一） （二） 二、", "1 2 2 2 3 3 1"],
  ["一、 （一） 1. # 1. 2. （二）", "1 2 3 3 4 4 2"],
  ["一、 二、 # 一、 二、 # 一、", "1 1 1 2 2 1 2"],
  // one that runs on goes on where it was
  ["一、 （一） # （二）", "1 2 3 2"],
  ["一、 # （一） # （二）", "1 2 3 4 3"],
])("%s", (line, depths) => {
  expect(depthsOf(line.split(" ").map(mark)).join(" ")).toBe(depths);
});
