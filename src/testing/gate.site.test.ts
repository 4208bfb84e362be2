import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { singleKey } from "../search/keys.ts";
import { type PublishedText, published, textsOf } from "./published.ts";

/** Characters that stand nowhere else: what holds one of them, in any cut, comes from the decree. */
const open = { title: "翀", body: "甯", person: "骞" };
const shut = { title: "垚", heading: "矗", body: "淼", person: "焱", table: "鑫", erratum: "磊" };
const part = { words: "犇", cell: "畾" };
const beside = "猋"; // in the picture of the withheld decree and in the scan of the issue
const phone = "7654321";
const secrets = [...Object.values(shut), ...Object.values(part), beside, phone];

const decree = (title: string, number: number, ...rest: string[]): string =>
  [`# 澜山市人民政府 ${title}`, `澜政发〔2020〕${number}号`, "各县(市、区)人民政府:", ...rest].join(
    "\n\n",
  );
const signed = "澜山市人民政府\n\n2020年3月2日";
const entry = (title: string, number: number): string =>
  `澜山市人民政府${title}\n\n澜政发〔2020〕${number}号 ..... (${number})`;
const titles = [`关于${open.title}河防火的通知`, `关于${shut.title}山值守的通知`, "关于物资的通知"];

const raw = [
  "# 澜山市人民政府公报\n\n2020年第3期\n\n澜山市人民政府办公室主办\n\n2020年3月20日出版(月刊)",
  "## 目 录",
  ...titles.map((title, at) => entry(title, at + 4)),
  decree(
    titles[0]!,
    4,
    "根据澜政发〔2020〕5号文件精神,现通知如下。",
    "## 一、加强领导",
    `(一)落实责任。${open.body}水沿线要落实责任。`,
    signed,
    "(此件公开发布)",
    `附件\n\n# 领导小组成员名单\n\n组 长:${open.person}建国 市长\n\n副组长:王建军 副市长`,
  ),
  decree(
    titles[1]!,
    5,
    `## 一、${shut.heading}立岗哨`,
    `${shut.body}水镇要在2020年5月1日前落实值守,电话:${phone}。(牵头单位:市${shut.body}务局)`,
    "![](tu-1.png)",
    `<table><tr><td>单位</td><td>人数</td></tr><tr><td>${shut.table}镇</td><td>31</td></tr></table>`,
    signed,
    "(此件依申请公开)",
    `附件\n\n# 值守小组成员名单\n\n组 长:${shut.person}建国 市长\n\n副组长:${shut.person}卫东 副市长`,
  ),
  decree(
    titles[2]!,
    6,
    "现通知如下。",
    "附件:1.甲表\n\n2.乙表",
    signed,
    "(此件公开发布,附件2不予公开)",
    "附件1\n\n# 甲表\n\n甲表的说明。",
    `附件2\n\n# 乙表\n\n${part.words}库的说明。`,
    `<table><tr><td>库</td><td>数</td></tr><tr><td>${part.cell}</td><td>41</td></tr></table>`,
  ),
].join("\n\n");

const temp = mkdtempSync(join(tmpdir(), "gazette-gate-"));
const [content, dist, usb] = ["content", "dist", "usb"].map((name) => join(temp, name)) as [
  string,
  string,
  string,
];

function writeContent(): void {
  const folder = join(content, "raw/lanshan");
  mkdirSync(join(folder, "2020-03"), { recursive: true });
  const line = raw.split("\n").findIndex((words) => words.includes(phone)) + 1;
  const erratum = `{ line: ${line}, read: 落实值守, as: 落实守值, why: ${shut.erratum} }`;
  writeFileSync(join(folder, "2020-03.md"), `${raw}\n`);
  writeFileSync(join(folder, "2020-03.errata.yaml"), `corrections:\n  - ${erratum}\n`);
  writeFileSync(join(folder, "2020-03/tu-1.png"), beside);
  writeFileSync(join(folder, "2020-03.pdf"), `%PDF-1.4\n${beside}`);
  writeFileSync(join(content, "site.yaml"), "title: 澜山档案\nurl: https://gazette.example/\n");
}

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: "utf8" });

let said: string;
let texts: PublishedText[];
beforeAll(() => {
  writeContent();
  said = node("scripts/build.ts", "--content", content, "--out", dist);
  node("scripts/usb.ts", "--content", content, "--site", dist, "--out", usb);
  const zip = textsOf("usb.zip", readFileSync(`${usb}.zip`));
  texts = [...published(dist), ...published(usb), ...zip];
});
afterAll(() => rmSync(temp, { recursive: true }));

/** Where some words stand, or in the index the word by which it knows them. */
const holding = (words: string): string[] =>
  texts
    .filter(({ where, text }) =>
      text.includes(/words\/\w+\.bin gzip$/.test(where) ? singleKey(words) : words),
    )
    .map(({ where }) => where);

describe("what is withheld", () => {
  it.each(secrets)("%s is nowhere in what is published", (secret) => {
    expect(
      readFileSync(join(content, "raw/lanshan/2020-03.md"), "utf8") + shut.erratum + beside,
    ).toContain(secret);
    expect(holding(secret)).toEqual([]);
  });

  it("is known by nothing but the number that the open decree prints", () => {
    expect(holding("澜政发〔2020〕5号").length).toBeGreaterThan(0);
    const addresses = texts.filter(({ text }) => /lanshan\/[a-z]+\/2020\/5\b/.test(text));
    expect(addresses.map(({ where }) => where)).toEqual([]);
  });

  it("is one line in the contents, and named in the build's log alone", () => {
    const issue = readFileSync(join(dist, "lanshan/gazette/2020/3/index.html"), "utf8");
    expect(issue.match(/一件未予公开/g)).toHaveLength(1);
    expect(said).toContain("未公开：澜政发〔2020〕5号（依申请公开）\n");
    expect(said).toContain("未公开：澜政发〔2020〕6号（部分公开），部分\n");
  });

  it("of 部分公开 is the part it names, and no other", () => {
    expect(holding("甲表的说明").length).toBeGreaterThan(0);
    expect(holding("这一部分未予公开").length).toBeGreaterThan(0);
  });
});

it.each(Object.values(open))(
  "the same search finds %s of the open decree in every packing",
  (word) => {
    const found = holding(word).join("\n");
    for (const kind of [
      /index\.html$/m,
      /words\/\w+\.bin gzip$/m,
      /fragment\/\d+\.bin gzip$/m,
      /\.epub /m,
    ])
      expect(found).toMatch(kind);
    expect(found).toMatch(/pack-\w+\.js base64 gzip$/m);
    expect(found).toMatch(/^usb\.zip .*\.zip .*index\.json$/m);
  },
);
