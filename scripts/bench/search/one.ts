/**
 * A process of its own for one way of searching, so that its memory can be seen:
 * `one.ts build <way> <content> <out>`, or `one.ts ask <way> <out> <questions.json> <answer.json>`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { askAll } from "./ask.ts";
import { ways } from "./index.ts";
import type { Question } from "./queries.ts";

const [task, name, ...files] = process.argv.slice(2) as [string, string, ...string[]];
const way = ways[name as keyof typeof ways];
const [first, second, third] = files as [string, string, string];
if (task === "build") await way.build(first, second);
else {
  const questions = JSON.parse(readFileSync(second, "utf8")) as Question[];
  writeFileSync(third, JSON.stringify(await askAll(way, first, questions)));
}
