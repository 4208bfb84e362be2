import { toHtml as byLibrary } from "hast-util-to-html";
import { s } from "hastscript";
import { expect, test } from "vitest";
import { body, decree } from "../gazette/mdx/sample.ts";
import { toHtml } from "./html.ts";
import { renderTree } from "./index.ts";
import { el } from "./types.ts";

const links = {
  citation: (id: number) => `../work-${id}/?a=1&b="2"`,
  organ: () => "../organs/`jyj'/",
  file: (name: string) => `files/${name}`,
  csv: (anchor: string) => `${anchor}.csv`,
  chart: (anchor: string) => `charts/#${anchor}`,
};
const tree = renderTree(body, decree.marks, links);
const hostile = el("p", { className: [], title: "\0<&>\"'`", id: undefined }, [
  "\0<&>\"'`",
  el("br"),
]);
const picture = s("svg", { viewBox: "0 0 1 1", role: "img", ariaLabel: "<&" }, [
  s("a", { href: "#a" }, [
    s("title", "甲&乙"),
    s("rect", { className: ["box"], x: 1, height: 0.5 }),
  ]),
  s("text", { textAnchor: "middle", x: 0 }, "<"),
]);

test("writes what the library for any HTML writes of the elements there are", () => {
  expect(toHtml(tree)).toBe(byLibrary(tree));
  expect(toHtml([hostile, ...tree])).toBe(byLibrary([hostile, ...tree]));
  expect(toHtml([hostile, ...tree], "xhtml")).toBe(
    byLibrary([hostile, ...tree], { closeSelfClosing: true }),
  );
  expect(toHtml(picture, "svg")).toBe(byLibrary(picture, { closeEmptyElements: true }));
});
