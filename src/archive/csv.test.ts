import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("cells are quoted where they must be, null is empty", () => {
  expect(csv([["甲", 'a"b', "x,y", null, 3]])).toBe('\ufeff甲,"a""b","x,y",,3\r\n');
});

test.each(["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", " =1", "\r=1"])(
  "%j comes out inert",
  (formula) => {
    const [line] = csv([[formula]])
      .slice(1)
      .split("\r\n=");
    expect(line!.replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("numbers stay numbers", () => {
  expect(csv([["-12.5", "+3", -4, "—"]])).toBe("\ufeff-12.5,+3,-4,—\r\n");
});
