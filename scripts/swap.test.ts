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
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recover, swap } from "./swap.ts";

let dir: string;
const folder = (name: string, text: string): string => {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, "index.html"), text);
  return join(dir, name);
};
const content = (name: string): string => readFileSync(join(dir, name, "index.html"), "utf8");
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swap-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("the new folder takes the place of the earlier one, nothing else stays", async () => {
  folder("dist", "old");
  await swap(folder("made", "new"), join(dir, "dist"));
  expect(content("dist")).toBe("new");
  expect(["made", "dist.old", "dist.new"].some((name) => existsSync(join(dir, name)))).toBe(false);
});

test("a folder that was not made leaves the earlier one", async () => {
  folder("dist", "old");
  await expect(swap(join(dir, "missing"), join(dir, "dist"))).rejects.toThrow("ENOENT");
  expect(content("dist")).toBe("old");
});

test("a kill between the two renames is undone", async () => {
  folder("dist", "old");
  folder("dist.new", "new");
  renameSync(join(dir, "dist"), join(dir, "dist.old"));
  await recover(join(dir, "dist"));
  expect(content("dist")).toBe("old");
  expect(existsSync(join(dir, "dist.new"))).toBe(false);
});
