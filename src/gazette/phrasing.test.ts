import fc from "fast-check";
import { expect, test } from "vitest";
import { wording } from "./edit.ts";
import type { Phrasing } from "./nodes.ts";
import { wrapAll } from "./phrasing.ts";

const text = (value: string): Phrasing => ({ type: "text", value });
const duty = (inner: Phrasing[]): Phrasing => ({ type: "duty", children: inner, data: { id: 1 } });
const shape = (nodes: readonly Phrasing[]): string =>
  nodes
    .map((node) => ("children" in node ? `${node.type}(${shape(node.children)})` : wording(node)))
    .join("|");

const correction = (shown: string): Phrasing => ({
  type: "correction",
  children: [{ type: "text", value: shown }],
  data: { id: 1, printed: "×" },
});
const lead = (words: string): Phrasing => ({
  type: "lead",
  children: [{ type: "text", value: words }],
  data: { anchor: "s1", line: 1, level: 1, marker: "一", number: "一、", kind: "run-in" },
});

test("wraps across texts and inside a lead, and leaves a lead whole", () => {
  const wrap = (start: number, end: number) => ({ start, end, make: duty });
  expect(shape(wrapAll([text("甲乙"), text("丙丁")], [wrap(1, 3)]))).toBe("甲|duty(乙|丙)|丁");
  expect(shape(wrapAll([lead("一、甲。"), text("乙")], [wrap(2, 3), wrap(4, 5)]))).toBe(
    "lead(一、|duty(甲)|。)|duty(乙)",
  );
  expect(shape(wrapAll([lead("一、甲"), text("乙")], [wrap(2, 4)]))).toBe("lead(一、|duty(甲))|乙");
  expect(shape(wrapAll([text("甲"), correction("乙丙"), text("丁")], [wrap(0, 2)]))).toBe(
    "duty(甲|correction(乙丙))|丁",
  );
});

test("wrapping changes no word", () => {
  const nodes = fc.array(
    fc.oneof(fc.string().map(text), fc.string({ minLength: 1 }).map(correction)),
  );
  fc.assert(
    fc.property(nodes, fc.array(fc.nat(60), { maxLength: 8 }), (list, cuts) => {
      const edges = [...new Set(cuts)].sort((a, b) => a - b);
      const wraps = edges.slice(1).map((end, at) => ({ start: edges[at]!, end, make: duty }));
      expect(wording(wrapAll(list, wraps))).toBe(wording(list));
    }),
  );
});
