import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FILE, folder, one, raw, run, snapshot } from "./import/testing.ts";

test("--check writes nothing and fails until the content is up to date", async () => {
  const content = one();
  expect(await run(content, "--check")).toMatchObject({ status: 1 });
  expect(snapshot(content)).toEqual({});
  await run(content);
  expect((await run(content, "--check")).status).toBe(0);
});

test("--out writes elsewhere, the lock is read from --content", async () => {
  const content = one();
  await run(content);
  const out = folder({});
  expect((await run(content, "--out", out, "--date", "2027-05-05")).status).toBe(0);
  expect(snapshot(out)).toEqual(snapshot(content));
});

test("a raw file that cannot be read whole stops the import with one sentence", async () => {
  const gbk = Buffer.concat([Buffer.from("标题\n\n"), Buffer.from([0xb9, 0xab, 0xb1, 0xa8])]);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("公报", "utf16le")]);
  const cases: [string | Buffer, RegExp][] = [
    [gbk, /2020-03\.md:3: 此行不是 UTF-8/],
    [utf16, /2020-03\.md:1: 是 UTF-16/],
    [" \n\n", /2020-03\.md:1: 是空文件/],
  ];
  for (const [bytes, message] of cases) {
    const content = one(bytes);
    const { status, err } = await run(content);
    expect(status).toBe(1);
    expect(err.trim()).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(snapshot(content)).toEqual({});
  }
});

test("a file in the wrong place, or none, is named", async () => {
  expect((await run(folder({ "raw/2020-03.md": raw }))).err).toMatch(/应放在 raw\/<公报>\/ 之下/);
  expect((await run(folder({ "site.yaml": "title: x" }))).err).toMatch(/没有底本/);
  expect((await run(folder({ [FILE]: raw, "site.yaml": "titel: x" }))).err).toMatch(
    /site\.yaml:1: 不合格式（.*titel/,
  );
  const broken = await run(folder({ [FILE]: raw, "site.yaml": "title: [x" }));
  expect(broken.err).toMatch(/site\.yaml:\d: YAML 写法有误/);
});

const ERRATA = "raw/lanshan/2020-03.errata.yaml";

test("an erratum that does not fit stops the import and leaves what was there", async () => {
  const content = one();
  await run(content);
  const made = snapshot(content);
  const wrong: [string, RegExp][] = [
    [
      "corrections:\n  - { line: 27, read: 没有, as: 有, why: 误。 }",
      /2020-03\.errata\.yaml:2: 勘误对不上：第 27 行/,
    ],
    [
      "joins:\n  - line: 5\n    join: true\n    why: 接。\n  - line: 9999\n    join: true\n    why: 误。",
      /2020-03\.errata\.yaml:5: 勘误的接合对不上：第9999行/,
    ],
    [
      "corrections:\n  - { line: 27, read: 没有, why: 误。 }",
      /errata\.yaml:2: “corrections\.0\.as”不合格式/,
    ],
    ["corrections:\n  - { line: 27", /errata\.yaml:\d+: YAML 写法有误/],
    ["correction: []", /errata\.yaml:1: 不合格式（.*correction/],
  ];
  for (const [text, message] of wrong) {
    writeFileSync(join(content, ERRATA), text);
    const { status, err } = await run(content);
    expect([status, err.trim()]).toEqual([1, expect.stringMatching(message)]);
    expect(snapshot(content)).toEqual(made);
  }
  rmSync(join(content, ERRATA));
  writeFileSync(join(content, "raw/lanshan/2020-04.errata.yaml"), "");
  expect((await run(content)).err).toMatch(/没有与它同名的底本/);
});

test("pictures and a scan beside the raw file belong to the issue", async () => {
  const content = folder({
    [FILE]: raw,
    "raw/lanshan/2020-03/tu-1.png": "x",
    "raw/lanshan/2020-03.pdf": "x",
  });
  await run(content);
  const issue = snapshot(content)["issues/lanshan/2020-03.yaml"];
  expect(issue).toMatch(/files:\n {2}- tu-1\.png\n {2}- 2020-03\.pdf/);
});
