import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FILE, folder, raw, run, runKnowing, snapshot } from "./testing.ts";

const OTHER = "raw/lanshan/2020-04.md";
const other = raw.replace("第3期", "第4期").replaceAll("4号", "5号").replaceAll("防火", "防汛");
const UNREAD = /(\d+) 期没有改动/;

/** Two issues, imported once by a build. */
async function built() {
  const content = folder({ [FILE]: raw, [OTHER]: other });
  const known = join(content, "known.json");
  await runKnowing(known, content);
  const again = async () => {
    const { status, out } = await runKnowing(known, content);
    return { status, unread: Number(UNREAD.exec(out)?.[1] ?? 0) };
  };
  return { content, known, again };
}

/** What everything imported anew gives must be what stands. */
async function expectComplete(content: string) {
  const stands = snapshot(content);
  expect((await run(content, "--check")).status).toBe(0);
  expect(snapshot(content)).toEqual(stands);
}

test("a build reads again what changed and nothing else", async () => {
  const { content, again } = await built();
  expect(await again()).toEqual({ status: 0, unread: 2 });
  const changed = readFileSync(join(content, FILE), "utf8").replace("落实责任", "压实责任");
  writeFileSync(join(content, FILE), changed);
  expect(await again()).toEqual({ status: 0, unread: 1 });
  await expectComplete(content);
});

const touched: Record<string, (content: string) => void> = {
  "an erratum comes": (content) =>
    writeFileSync(
      join(content, FILE.replace(".md", ".errata.yaml")),
      "corrections:\n  - { line: 21, read: 现通知如下, as: 通知如下, why: 据纸质公报核对 }\n",
    ),
  "a decree was edited by hand": (content) =>
    appendFileSync(join(content, "decrees/lanshan/2020-03/lzf-2020-4.mdx"), "添上的一段\n"),
  "a decree is gone": (content) => rmSync(join(content, "decrees"), { recursive: true }),
  "the lock was edited by hand": (content) => {
    const file = join(content, "permalinks/lanshan/2020-03.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("path: lanshan/lzf", "path: lanshan/l"));
  },
  "the settings changed": (content) =>
    writeFileSync(join(content, "site.yaml"), "title: 澜山公报\n"),
};

for (const [what, change] of Object.entries(touched))
  test(`an issue is read again when ${what}`, async () => {
    const { content, again } = await built();
    change(content);
    const { status, unread } = await again();
    expect(status).toBe(0);
    expect(unread).toBeLessThan(2);
    await expectComplete(content);
  });

test("what is refused is refused again, and nothing staged stays behind", async () => {
  const { content, known } = await built();
  writeFileSync(join(content, FILE), raw.replace("## 二、落实责任", "落实责任"));
  rmSync(join(content, OTHER));
  const before = snapshot(content);
  for (const _time of [1, 2]) {
    const { status, err } = await runKnowing(known, content);
    expect(status).toBe(1);
    expect(err).toContain("--accept");
    expect(snapshot(content)).toEqual(before);
  }
});
