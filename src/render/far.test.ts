import { expect, test } from "vitest";
import { putOff } from "./far.ts";
import { el } from "./types.ts";

const section = (id: string, words: number, ...inside: ReturnType<typeof el>[]) =>
  el("section", { className: ["s"], id }, [el("p", {}, ["字".repeat(words)]), ...inside]);
const marked = (node: ReturnType<typeof el>): string[] => [
  ...((node.properties.className as string[])?.includes("far") ? [String(node.properties.id)] : []),
  ...node.children.flatMap((child) => (child.type === "element" ? marked(child) : [])),
];

test("what begins on the first screen is laid out at once, every section below it may come later", () => {
  const tree = [section("a", 800, section("b", 800), section("c", 10)), section("d", 5)];
  expect(putOff(tree).flatMap(marked)).toEqual(["c", "d"]);
});

test("a short text is laid out whole", () => {
  expect(putOff([section("a", 900), section("b", 500)]).flatMap(marked)).toEqual([]);
});
