import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pathsIn } from "./files.ts";
import { Kept } from "./kept.ts";
import { standingSite } from "./standing.ts";
import { recover } from "./swap.ts";

let temp: string;
const at = (...steps: string[]): string => join(temp, ...steps);
const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const said = (path: string): string => readFileSync(at("dist", path), "utf8");
const pages = [
  { path: "a/1/", key: "one" },
  { path: "a/2/", key: "two" },
  { path: "a/2/index.json", key: "two" },
  { path: "a/", key: undefined },
];

/** Makes what a build makes: what is new is written with `mark`. Gives the addresses made. */
function make(base: string, mark: string, wanted = pages): { kept: Kept; made: string[] } {
  const kept = Kept.of(standingSite({ file: at("kept.json"), out: at("dist") }), base);
  rmSync(at("made"), { recursive: true, force: true });
  mkdirSync(at("made"));
  const made = wanted.filter(kept.isNew).map(({ path }) => path);
  for (const path of made) write(at("made", path.replace(/\/$/, "/index.html")), mark);
  return { kept, made };
}

/** A whole build. */
async function build(base: string, mark: string, wanted = pages): Promise<string[]> {
  const { kept, made } = make(base, mark, wanted);
  await kept.put(at("made"));
  return made;
}

beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), "gazette-kept-"));
  expect(await build("base", "first")).toHaveLength(4);
});
afterEach(() => rmSync(temp, { recursive: true }));

const changed = pages.map((page) => (page.path === "a/1/" ? { ...page, key: "other" } : page));

test("what goes with a page stays with it, and is made with it", async () => {
  const site = (key: string) => [
    { path: "a/1/", key },
    { path: "a/1/index.json", page: "a/1/" },
    { path: "a/2/", key: "two" },
    { path: "a/2/index.json", page: "a/2/" },
    { path: "a/", key: undefined },
    { path: "a/feed.xml", page: "a/" },
    { path: "b/1.json", page: "b/" },
  ];
  const always = ["a/", "a/feed.xml", "b/1.json"]; // nobody asked about b/
  await build("base", "second", site("one"));
  expect(await build("base", "third", site("one"))).toEqual(always);
  const made = ["a/1/", "a/1/index.json", ...always];
  expect(await build("base", "fourth", site("other"))).toEqual(made);
  expect(said("a/2/index.json")).toBe("first");
  rmSync(at("dist", "a/2/index.json"));
  expect(await build("base", "fifth", site("other"))).toEqual(["a/2/index.json", ...always]);
});

test("what was made from the same stays, the rest is made", async () => {
  const { ino } = statSync(at("dist", "a/2/index.html"));
  expect(await build("base", "second", changed)).toEqual(["a/1/", "a/"]);
  expect(said("a/1/index.html")).toBe("second");
  expect(said("a/2/index.html")).toBe("first");
  expect(statSync(at("dist", "a/2/index.html")).ino).toBe(ino);
  expect(await build("base", "third", changed)).toEqual(["a/"]);
  expect(pathsIn(temp).filter((path) => !path.startsWith("dist/"))).toEqual(["kept.json"]);
});

test("what is no longer wanted, or was laid there by hand, is not there any more", async () => {
  write(at("dist", "by", "hand.txt"), "x");
  await build("base", "second", pages.slice(0, 1));
  expect(pathsIn(at("dist"))).toEqual(["a/1/index.html"]);
  expect(existsSync(at("dist", "a/2"))).toBe(false);
});

test("a change of the project or the settings makes everything anew", async () => {
  expect(await build("another", "second")).toHaveLength(4);
});

test("killed before anything was put in its place, the earlier site and its list hold", async () => {
  make("base", "second", changed);
  expect(said("a/1/index.html")).toBe("first");
  expect(await build("base", "third", changed)).toEqual(["a/1/", "a/"]);
});

test("killed while files are put in their place, the site is made whole and then anew", async () => {
  make("base", "second", changed);
  rmSync(at("kept.json"));
  renameSync(at("made"), at("dist.changes"));
  renameSync(at("dist.changes", "a/1/index.html"), at("dist", "a/1/index.html"));
  write(
    at("dist.changes", ".plan.json"),
    JSON.stringify({ write: ["a/1/index.html", "a/index.html"], remove: [] }),
  );
  await recover(at("dist"));
  expect([said("a/1/index.html"), said("a/index.html")]).toEqual(["second", "second"]);
  expect(await build("base", "third", changed)).toHaveLength(4);
});

test("a site that another build put there gives nothing", async () => {
  const { kept } = make("base", "second", []);
  renameSync(at("dist"), at("elsewhere"));
  write(at("made", "index.html"), "second");
  await kept.put(at("made"));
  rmSync(at("dist"), { recursive: true });
  write(at("dist", "index.html"), "another");
  expect(await build("base", "third")).toHaveLength(4);
});

test("a page that somebody deleted is made again", async () => {
  rmSync(at("dist", "a/1/index.html"));
  expect(await build("base", "second")).toEqual(["a/1/", "a/"]);
});

test("a shard of the search index stays while all its files do", async () => {
  const files = ["pagefind/s.starts", "pagefind/s/words/1"];
  const shard = async () => {
    const { kept } = make("base", "x");
    let fresh = false;
    await kept.shard("key", at("made"), async () => {
      fresh = true;
      for (const file of files) write(at("made", file), "x");
      return { folder: "s", printed: "" };
    });
    await kept.put(at("made"));
    return fresh;
  };
  expect(await shard()).toBe(true);
  expect(await shard()).toBe(false);
  rmSync(at("dist", files[1]!));
  expect(await shard()).toBe(true);
});
