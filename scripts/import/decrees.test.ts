import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FILE, one, raw, run, snapshot } from "./testing.ts";

test("a folder with a raw file alone becomes an archive, and twice the same bytes", async () => {
  const content = one();
  expect((await run(content)).status).toBe(0);
  const made = snapshot(content);
  expect(Object.keys(made)).toEqual([
    "decrees/lanshan/2020-03/lzf-2020-4.mdx",
    "issues/lanshan/2020-03.yaml",
    "permalinks/lanshan/2020-03.yaml",
  ]);
  expect(made["decrees/lanshan/2020-03/lzf-2020-4.mdx"]).toContain("path: lanshan/lzf/2020/4/");
  expect((await run(content, "--date", "2027-05-05")).status).toBe(0);
  expect(snapshot(content)).toEqual(made);
  const elsewhere = one();
  expect((await run(elsewhere)).status).toBe(0);
  expect(snapshot(elsewhere)).toEqual(made);
});

test("--json gives messages as data, --explain says how a line was read", async () => {
  const content = one();
  const json = JSON.parse((await run(content, "--json")).out);
  expect(json.files[0].decrees).toEqual([{ id: "lzf-2020-4", path: "lanshan/lzf/2020/4/" }]);
  expect(json.written).toHaveLength(3);
  const line = raw.split("\n").indexOf("(二)落实部门责任。各部门负责本行业的防火工作。") + 1;
  expect((await run(content, "--explain", String(line))).out).toContain("#s2-2");
  expect((await run(content, "--explain", "x")).status).toBe(1);
  const beyond = await run(content, "--explain", "9999");
  expect([beyond.status, beyond.err]).toEqual([1, expect.stringContaining("没有第 9999 行")]);
});

test("a correction keeps every address and anchor; text that goes takes none along", async () => {
  const content = one();
  await run(content);
  const lock = snapshot(content)["permalinks/lanshan/2020-03.yaml"];
  const anchors = (text = "") => [...text.matchAll(/id: ([^,} ]+)/g)].map(([, id]) => id);
  writeFileSync(
    join(content, FILE),
    raw.replace("加强领导\n", "切实加强领导\n").replace("现通知", "现就有关事项通知"),
  );
  expect((await run(content)).status).toBe(0);
  expect(anchors(snapshot(content)["permalinks/lanshan/2020-03.yaml"])).toEqual(anchors(lock));
  const made = snapshot(content);
  writeFileSync(join(content, FILE), raw.replace(/\(二\)落实部门.*\n/, ""));
  const { status, err } = await run(content);
  expect([status, err]).toEqual([1, expect.stringContaining("/lanshan/lzf/2020/4/#s2-2")]);
  expect(snapshot(content)).toEqual(made);
  rmSync(join(content, FILE));
  writeFileSync(join(content, "raw/lanshan/2020-04.md"), raw.replace("第3期", "第4期"));
  expect((await run(content)).err).toMatch(/底本 raw\/lanshan\/2020-03\.md 不见了/);
});

test("a second decree of one number is imported as .2, with an error", async () => {
  const again = raw.slice(raw.indexOf("# 澜山市人民政府 关于")).replaceAll("防火", "防汛");
  const content = one(`${raw}\n${again}`);
  const { status, out } = await run(content);
  expect(status).toBe(0);
  expect(out).toContain("duplicate-number");
  expect(Object.keys(snapshot(content))).toContain("decrees/lanshan/2020-03/lzf-2020-4.2.mdx");
  expect((await run(content, "--strict")).status).toBe(1);
});

test("a text without any decree is imported with an error", async () => {
  const content = one("今天天气很好\n");
  const { status, out } = await run(content);
  expect(status).toBe(0);
  expect(out).toMatch(/没有认出任何一件公文/);
});
