import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Kept } from "./kept.ts";

let temp: string;
const at = (...steps: string[]): string => join(temp, ...steps);
const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const pages = [
  { path: "a/1/", key: "one" },
  { path: "a/2/", key: "two" },
  { path: "a/2/index.json", key: "two" },
  { path: "a/", key: undefined },
];

/** Makes a site as a build does: what is new is written with `mark`. Gives the addresses made. */
async function build(base: string, mark: string, wanted = pages): Promise<string[]> {
  const kept = await Kept.of({ file: at("kept.json"), out: at("dist"), base });
  mkdirSync(at("made"));
  const made = wanted.filter(kept.isNew);
  for (const { path } of made) write(at("made", path.replace(/\/$/, "/index.html")), mark);
  await kept.finish(at("made"));
  return made.map(({ path }) => path);
}

function swap(): void {
  rmSync(at("dist"), { recursive: true, force: true });
  renameSync(at("made"), at("dist"));
}

beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), "gazette-kept-"));
  expect(await build("base", "first")).toHaveLength(4);
  swap();
});
afterEach(() => rmSync(temp, { recursive: true }));

test("what was made from the same is taken over, the rest is made", async () => {
  const changed = pages.map((page) => (page.path === "a/1/" ? { ...page, key: "other" } : page));
  expect(await build("base", "second", changed)).toEqual(["a/1/", "a/"]);
  expect(readFileSync(at("made", "a/1/index.html"), "utf8")).toBe("second");
  expect(readFileSync(at("made", "a/2/index.html"), "utf8")).toBe("first");
  swap();
  expect(await build("base", "third", changed)).toEqual(["a/"]);
});

test("what is no longer wanted is not there any more", async () => {
  await build("base", "second", pages.slice(0, 1));
  expect(existsSync(at("made", "a/2/index.html"))).toBe(false);
});

test("a change of the project or the settings makes everything anew", async () => {
  expect(await build("another", "second")).toHaveLength(4);
});

test("a site that another build put there, or a kill left behind, gives nothing", async () => {
  await build("base", "second"); // killed before its site was put in place
  rmSync(at("made"), { recursive: true });
  expect(await build("base", "third")).toHaveLength(4);
});

test("a page that somebody deleted is made again", async () => {
  rmSync(at("dist", "a/1/index.html"));
  expect(await build("base", "second")).toEqual(["a/1/", "a/"]);
});
