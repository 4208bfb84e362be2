import { expect, test } from "vitest";
import { AppointmentReader } from "./appointments.ts";

/** What the paragraphs of a 任免 document (with / between) say: `任命 甲|职务`. */
function read(paragraphs: string) {
  const reader = new AppointmentReader("甲市人民政府");
  return paragraphs
    .split(" / ")
    .flatMap((text) => reader.read(text).people)
    .map(({ verb, name, post }) => `${verb} ${name}|${post}`);
}

test.each([
  // the verb behind
  ["李梅同志的市教育局副局长职务予以免去；", ["免去 李梅|市教育局副局长"]],
  [
    "任命： / 张伟为市公安局局长； / 李梅的市教育局副局长职务同时免去。",
    ["任命 张伟|市公安局局长", "免去 李梅|市教育局副局长"],
  ],
  [
    "任命张伟为市公安局局长，免去其市司法局局长职务。",
    ["任命 张伟|市公安局局长", "免去 张伟|市司法局局长"],
  ],
])("%s", (paragraphs, expected) => {
  expect(read(paragraphs)).toEqual(expected);
});

test.each([
  "任命： / 推荐孙亮为市供销社理事会主任人选。",
  "提名王芳为副市长人选。",
  "因机构改革，原任职务自然免除。",
])("nobody: %s", (paragraphs) => {
  expect(read(paragraphs)).toEqual([]);
});
