import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeArchive } from "../../scripts/bench/archive.ts";
import { hashOf, pathsIn } from "../../scripts/files.ts";
import { cacheOf } from "../../scripts/workshop.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-join-"));
const content = join(temp, "content");
const [whole, first, second, joined, fresh] = ["whole", "first", "second", "joined", "fresh"].map(
  (name) => join(temp, name),
) as [string, string, string, string, string];

const start = (script: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [`scripts/${script}.ts`, "--content", content, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });

/** Runs a command to its end; gives its exit code and what it complained of. */
function run(script: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = start(script, ...args);
  let said = "";
  child.stderr!.on("data", (piece) => {
    said += piece;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, said })));
}

/** Starts a share, and kills it when its pages are under way. */
function killed(out: string, share: string): Promise<void> {
  const child = start("build", "--out", out, "--shard", share);
  const pages = join(cacheOf({ content, out }), "site", "site");
  const look = setInterval(() => existsSync(pages) && child.kill("SIGKILL"), 5);
  return new Promise((resolve) =>
    child.on("close", () => {
      clearInterval(look);
      resolve();
    }),
  );
}

const hashes = async (site: string): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      pathsIn(site).map(async (path) => [path, await hashOf(join(site, path))] as const),
    ),
  );

/** Three gazette-years of six decrees. */
const ARCHIVE = { decrees: 3, bytes: 1500, gazettes: 3 };
beforeAll(async () => {
  writeArchive(content, 6, ARCHIVE);
  expect(await run("build", "--out", whole)).toMatchObject({ code: 0 });
  expect(await run("build", "--out", first, "--shard", "1/2")).toMatchObject({ code: 0 });
}, 600_000);
afterAll(() => rmSync(temp, { recursive: true }));

test("a share that is killed leaves nothing that could be joined", async () => {
  await killed(second, "2/2");
  expect(existsSync(second)).toBe(false);
  const { code, said } = await run("join", first, second, "--out", joined);
  expect(code).toBe(1);
  expect(said).toContain("请用 npm run build -- --shard 重新生成它");
  expect(existsSync(joined)).toBe(false);
});

test("a share alone is not the site", async () => {
  const { code, said } = await run("join", first, "--out", joined);
  expect(code).toBe(1);
  expect(said).toContain("要有 2 份，每份一次；这里是 1 份，缺第 2 份");
});

test("shares are joined to the very site that one build makes", async () => {
  expect(await run("build", "--out", second, "--shard", "2/2")).toMatchObject({ code: 0 });
  expect(await run("join", second, first, "--out", joined)).toMatchObject({ code: 0 });
  expect(await hashes(joined)).toEqual(await hashes(whole));
  const shares = await Promise.all([first, second].map((dir) => pathsIn(join(dir, "site"))));
  expect(shares.every((pages) => pages.some((path) => /\/\d+\/index\.html$/.test(path)))).toBe(
    true,
  );
  expect(JSON.parse(readFileSync(join(first, "share.json"), "utf8"))).toMatchObject({
    number: 1,
    of: 2,
  });
});

test("one issue more makes anew only the decrees it speaks of, and the site of a first build", async () => {
  const before = await hashes(whole);
  const files = new Map([...before.keys()].map((path) => [path, statSync(join(whole, path)).ino]));
  writeArchive(content, 7, ARCHIVE);
  expect(await run("build", "--out", whole)).toMatchObject({ code: 0 });
  expect(await run("build", "--out", fresh)).toMatchObject({ code: 0 });
  const after = await hashes(whole);
  expect(after).toEqual(await hashes(fresh));
  const ofDecrees = [...before.keys()].filter((path) => /^[a-z]+\/zb?f\d\/\d+\/\d+\//.test(path));
  for (const file of ["index.html", "index.json"])
    expect(ofDecrees.filter((path) => path.split("/")[4] === file)).toHaveLength(18);
  const decreesOf = (files: string[]) => [
    ...new Set(files.map((path) => path.split("/").slice(0, 4).join("/"))),
  ];
  const made = decreesOf(
    ofDecrees.filter((path) => statSync(join(whole, path)).ino !== files.get(path)),
  );
  expect(made).toEqual(decreesOf(ofDecrees.filter((path) => after.get(path) !== before.get(path))));
  expect(made.length).toBeGreaterThan(0);
});

test("an import that is refused leaves the site as it stands, and says why", async () => {
  const before = await hashes(whole);
  const gone = pathsIn(join(content, "raw")).find((path) => path.endsWith(".md"))!;
  rmSync(join(content, "raw", gone));
  const { code, said } = await run("build", "--out", whole);
  expect(code).toBe(1);
  expect(said).toContain("--accept");
  expect(said).not.toMatch(/^ +at /m);
  expect(await hashes(whole)).toEqual(before);
});
