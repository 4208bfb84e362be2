import { expect, test } from "vitest";
import { p, t } from "../gazette/mdx/sample.ts";
import type { Citation } from "../gazette/nodes.ts";
import { saying } from "./saying.ts";
import { body, part } from "./testing/decrees.ts";

const cites = (id: number, words: string): Citation => ({
  type: "citation",
  children: [t(words)],
  data: { id },
});

test("a citation is said in the sentence around it, also where its words stand twice", () => {
  const line = p(
    "现通知如下。依据",
    cites(1, "《甲办法》"),
    "执行。自2021年起，",
    cites(2, "《甲办法》"),
    "同时废止。特此通知。",
  );
  expect([...saying(body(part({}, line)))]).toEqual([
    [1, "依据《甲办法》执行。"],
    [2, "自2021年起，《甲办法》同时废止。"],
  ]);
});

test("a line that is no whole sentence is said as it is", () => {
  expect(saying(body(part({}, p(cites(1, "《甲办法》"), "废止")))).get(1)).toBe("《甲办法》废止");
});
