import { expect, test } from "vitest";
import { setAnchors } from "../../gazette/anchors.ts";
import { body as sample } from "../../gazette/mdx/sample.ts";
import { nest } from "../../gazette/nest.ts";
import { entering, heading, run, text } from "../testing/permalinks.ts";

const original = ["一、 甲", "二、 乙", "二、 丙", "名", "三、 丁"];
const anchorsAfter = (...rows: string[]) => {
  const before = run([entering({}, text(...original))]);
  const after = run([entering({}, text(...rows))], before.lock);
  return { anchors: after.anchors[0], lost: after.lost.map((path) => path.split("#")[1]) };
};

test.each<[string, string[], string[], string[]]>([
  ["nothing changed", original, ["s1", "s2", "s2.2", "u1", "s3"], []],
  [
    "a word corrected",
    ["一、 甲", "二、 乙", "二、 丙正", "名", "三、 丁"],
    ["s1", "s2", "s2.2", "u1", "s3"],
    [],
  ],
  [
    "one added of a number held twice",
    ["一、 甲", "二、 新", "二、 乙", "二、 丙", "名", "三、 丁"],
    ["s1", "s2.3", "s2", "s2.2", "u1", "s3"],
    [],
  ],
  [
    "an unnumbered one added in front",
    ["新", "一、 甲", "二、 乙", "二、 丙", "名", "三、 丁"],
    ["u2", "s1", "s2", "s2.2", "u1", "s3"],
    [],
  ],
  [
    "one put between, the rest renumbered",
    ["一、 甲", "二、 乙", "二、 丙", "名", "三、 新", "四、 丁"],
    ["s1", "s2", "s2.2", "u1", "s3.2", "s3"],
    [],
  ],
  [
    "spaces and width do not count",
    ["一、 甲", "二、 乙 ", "二、 丙", "名", "三、 丁"],
    ["s1", "s2", "s2.2", "u1", "s3"],
    [],
  ],
  ["one lost", ["一、 甲", "二、 乙", "二、 丙", "名"], ["s1", "s2", "s2.2", "u1"], ["s3"]],
])("anchors: %s", (_name, rows, expected, lost) => {
  expect(anchorsAfter(...rows)).toEqual({ anchors: expected, lost });
});

test("words that stand twice keep their anchors when all are renumbered", () => {
  const before = run([entering({}, text("一、 甲", "二、 乙", "三、 甲"))]);
  const after = run([entering({}, text("一、 新", "二、 甲", "三、 乙", "四、 甲"))], before.lock);
  expect(after.anchors[0]).toEqual(["s1.2", "s1", "s2", "s3"]);
  expect(after.lost).toEqual([]);
});

test("marks follow their anchors", () => {
  const before = run([entering({}, sample)]);
  const after = entering({}, sample);
  const part = after.body.children[0]!;
  part.children.unshift(...nest([heading("一、 新", 0)]));
  setAnchors(after.body.children);
  for (const duty of after.decree.marks.duties) duty.anchor = "s1.2-1";
  expect(run([after], before.lock).lost).toEqual([]);
  expect(after.decree.marks.duties[0]!.anchor).toBe("s1-1");
});
