import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Lock } from "../../src/archive/permalinks.ts";
import { FILE, one, raw, run, snapshot } from "./testing.ts";

const LOCK = "permalinks/lanshan/2020-03.yaml";
const second = raw
  .slice(raw.indexOf("# 澜山市人民政府 关于"))
  .replaceAll("防火", "防汛")
  .replaceAll("4号", "5号");
const accept = ["--accept", "--reason", "据纸质公报核对", "--date", "2026-12-01"];

async function imported(text: string) {
  const content = one(text);
  expect((await run(content)).status).toBe(0);
  return content;
}
const write = (content: string, text: string) => writeFileSync(join(content, FILE), text);
const lockOf = (content: string) => parse(snapshot(content)[LOCK]!) as Lock;

test("a decree that goes stops the import until it is accepted, then its address is kept as withdrawn", async () => {
  const content = await imported(`${raw}\n${second}`);
  const made = snapshot(content);
  write(content, raw);
  const refused = await run(content);
  expect(refused.status).toBe(1);
  expect(refused.err).toMatch(/撤回 \/lanshan\/lzf\/2020\/5\/.*--accept --reason/);
  expect((await run(content, ...accept, "--check")).out).toContain("将登记变更 1 项");
  expect(snapshot(content)).toEqual(made);
  const { status, out } = await run(content, ...accept);
  expect(status).toBe(0);
  expect(out).toMatch(
    /登记变更 1 项，日期 2026-12-01，理由：据纸质公报核对\n {2}撤回 \/lanshan\/lzf/,
  );
  expect(lockOf(content).withdrawn).toMatchObject([
    {
      path: "lanshan/lzf/2020/5/",
      history: [{ kind: "撤回", date: "2026-12-01", reason: "据纸质公报核对" }],
    },
  ]);
  const after = snapshot(content);
  expect((await run(content, "--check")).status).toBe(0);
  expect((await run(content, "--accept", "--date", "2026-12-02")).out).toContain("没有需要登记");
  expect(snapshot(content)).toEqual(after);
});

test("a correction keeps what was read before, until it is recorded and after", async () => {
  const content = await imported(raw);
  write(content, raw.replace("负责本辖区", "切实负责本辖区"));
  const plain = await run(content);
  expect(plain.out).toContain("1 件的文字与上次登记的不同");
  const [file] = Object.keys(snapshot(content)).filter((path) => path.startsWith("versions/"));
  expect(file).toMatch(/^versions\/lanshan\/2020-03\/[0-9a-f]{12}\.yaml$/);
  const kept = snapshot(content)[file!]!;
  expect(kept).toContain("负责本辖区");
  expect(kept).not.toContain("切实负责本辖区");
  expect((await run(content, ...accept)).out).toContain("更正 /lanshan/lzf/2020/4/");
  const [decree] = lockOf(content).decrees;
  expect(decree!.history).toMatchObject([{ kind: "更正", reason: "据纸质公报核对" }]);
  expect(snapshot(content)[file!]).toBe(kept);
  writeFileSync(join(content, file!), kept.replace("本辖区", "别处"));
  expect((await run(content)).err).toMatch(/versions\/.*与登记的校验值不符/);
});

test("an unrecorded correction that is undone leaves nothing behind", async () => {
  const content = await imported(raw);
  const made = snapshot(content);
  write(content, raw.replace("负责本辖区", "切实负责本辖区"));
  await run(content);
  write(content, raw);
  await run(content);
  expect(snapshot(content)).toEqual(made);
});

test("a number that is corrected moves the address where that is accepted", async () => {
  const content = await imported(raw);
  write(content, raw.replaceAll("4号", "14号"));
  const kept = await run(content);
  expect([kept.status, kept.out]).toEqual([0, expect.stringContaining("地址不改")]);
  const { out } = await run(content, ...accept);
  expect(out).toContain("改址 /lanshan/lzf/2020/4/ → /lanshan/lzf/2020/14/");
  expect(Object.keys(snapshot(content))).toContain("decrees/lanshan/2020-03/lzf-2020-14.mdx");
  expect((await run(content, "--check")).status).toBe(0);
});

test("an issue whose raw file is gone can be withdrawn whole, and one renamed keeps its lock", async () => {
  const content = await imported(raw);
  renameSync(join(content, FILE), join(content, "raw/lanshan/2020-3.md"));
  expect((await run(content)).err).toMatch(/不见了.*把这个文件也改成同样的名字/);
  renameSync(join(content, LOCK), join(content, "permalinks/lanshan/2020-3.yaml"));
  expect((await run(content)).status).toBe(0);
  rmSync(join(content, "raw/lanshan/2020-3.md"));
  write(content, raw.replace("第3期", "第4期").replaceAll("4号", "6号"));
  expect((await run(content)).status).toBe(1);
  expect((await run(content, ...accept)).out).toContain("撤回 /lanshan/gazette/2020/3/");
  expect(Object.keys(snapshot(content))).toContain("permalinks/lanshan/2020-3.yaml");
  expect((await run(content, "--check")).status).toBe(0);
});

test("flags that do not fit together, and days that are none, are named", async () => {
  const content = one();
  expect((await run(content, "--reason", "x")).err).toMatch(/--reason 要与 --accept 一起用/);
  expect((await run(content, "--date", "2026-02-30")).err).toMatch(/应为年-月-日/);
});
