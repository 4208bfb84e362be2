import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { formatManifest, MANIFEST } from "../../src/archive/edition/manifest.ts";
import { zipped } from "../../src/archive/edition/zip.ts";
import { compareData, readEarlier } from "./before.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const YEAR = "data/a-2019.zip";
const LOG = "changes/changes.json";
const path = "a/xzf/2019/9/";
const bytes = (data: unknown) => Buffer.from(JSON.stringify(data));
const entry = (reason: string) => ({ date: "2026-02-01", kind: "更正", path, reason, title: "某" });

/** An edition with one decree, whose text has that hash. */
function edition(textSha256: string, log: object[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "gazette-before-"));
  made.push(folder);
  const files = new Map<string, Uint8Array>([
    [YEAR, zipped("2019-08-20", [[`${path}index.json`, bytes({ path, textSha256 })]])],
    ["data/issues.json", bytes([])],
    [LOG, bytes(log)],
  ]);
  const hashes = new Map<string, string>();
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    hashes.set(file, createHash("sha256").update(content).digest("hex"));
  }
  writeFileSync(join(folder, MANIFEST), formatManifest(hashes));
  return { folder, hashes };
}

it("reads what both editions say where they differ, by the folder or by its manifest", async () => {
  const before = edition("1", [entry("旧")]);
  const now = edition("2", [entry("新"), entry("旧")]);
  for (const given of [before.folder, join(before.folder, MANIFEST)]) {
    const { recorded, ...said } = (await compareData(
      await readEarlier(given),
      now.folder,
      now.hashes,
    )) as Exclude<Awaited<ReturnType<typeof compareData>>, string>;
    expect([...said.before]).toEqual([[path, { of: "公文", facts: { path, textSha256: "1" } }]]);
    expect([...said.now]).toEqual([[path, { of: "公文", facts: { path, textSha256: "2" } }]]);
    expect(recorded).toEqual([{ date: "2026-02-01", kind: "更正", path, reason: "新" }]);
  }
});

it("names the file that keeps it from that: one damaged, lost, or never there", async () => {
  const now = edition("2");
  const compared = async (damage: (folder: string) => void) => {
    const { folder } = edition("1");
    damage(folder);
    return compareData(await readEarlier(folder), now.folder, now.hashes);
  };
  expect(await compared((folder) => writeFileSync(join(folder, YEAR), "PK"))).toBe(YEAR);
  expect(await compared((folder) => rmSync(join(folder, YEAR)))).toBe(YEAR);
  const pages = formatManifest([["index.html", "1".repeat(64)]]);
  expect(await compared((folder) => writeFileSync(join(folder, MANIFEST), pages))).toBe(
    "data/issues.json",
  );
});

it("refuses what is no manifest", async () => {
  const { folder } = edition("1");
  await expect(readEarlier(join(folder, YEAR))).rejects.toThrow(`${YEAR} 第 1 行读不懂`);
  await expect(readEarlier(join(folder, "nowhere.txt"))).rejects.toThrow("读不到上一版的清单");
});
