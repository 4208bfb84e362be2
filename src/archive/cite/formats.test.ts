import { expect, test } from "vitest";
import {
  context,
  hostile,
  issuing,
  issuingBody,
  opinion,
  opinionBody,
  order,
} from "../testing/decrees.ts";
import { bibtex } from "./bibtex.ts";
import { cslItem } from "./csl.ts";
import { downloads, formats } from "./formats.ts";
import { citeAnchor, citeDecree, citeIssuedTexts } from "./item.ts";
import { plain } from "./pieces.ts";
import { ris } from "./ris.ts";

const whole = citeDecree(opinion, context(8));
const issued = [
  citeDecree(issuing, context(53)),
  ...citeIssuedTexts(issuing, issuingBody, context(53)),
];
const passage = citeAnchor(opinion, opinionBody, "s3-2", context(8))!;
const nowhere = { ...context(null), siteUrl: null };

test("BibTeX", () => {
  expect(plain(bibtex(whole))).toBe(`@misc{xinzhou-xzf-2019-9,
  author = {{忻州市人民政府}},
  title = {{忻州市人民政府关于推行终身职业技能培训制度的实施意见}},
  number = {忻政发〔2019〕9号},
  date = {2019-07-11},
  year = {2019},
  howpublished = {《忻州市人民政府公报》2019年第2期，第2-8页},
  langid = {chinese},
  url = {https://gazette.example/xinzhou/xzf/2019/9/}
}
`);
});

test("BibTeX names a provision and joint issuers", () => {
  expect(plain(bibtex(passage))).toContain("number = {忻政发〔2019〕9号，三、（二）}");
  expect(plain(bibtex(citeDecree(order, context(null))))).toContain(
    "author = {{甲市人民政府} and {乙市人民政府} and {丙市人民政府} and {丁市人民政府}}",
  );
});

test("BibTeX: no title can end its field", () => {
  const entry = plain(bibtex(citeDecree(hostile, context(null))));
  expect(entry).toContain(
    "关于A\\&B <script>alert(1)</script> \\{100\\%\\} \\textbackslash{}end\\_1 \\textasciitilde{}\\textasciicircum{}\\#\\$",
  );
  const depth = entry
    .replace(/\\[{}]/g, "")
    .split("")
    .reduce((open, c) => open + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);
  expect(depth).toBe(0);
});

test("RIS", () => {
  expect(plain(ris(whole)).split("\r\n")).toEqual([
    "TY  - STAT",
    "AU  - 忻州市人民政府",
    "TI  - 忻州市人民政府关于推行终身职业技能培训制度的实施意见",
    "M1  - 忻政发〔2019〕9号",
    "DA  - 2019/07/11/",
    "PY  - 2019",
    "T2  - 忻州市人民政府公报",
    "VL  - 2019（2）",
    "SP  - 2",
    "EP  - 8",
    "LA  - zh-CN",
    "N1  - 刊于《忻州市人民政府公报》2019年第2期，第2-8页",
    "UR  - https://gazette.example/xinzhou/xzf/2019/9/",
    "ER  - ",
    "",
  ]);
});

test("RIS: signer, provision, month, and a title that tries to begin a tag", () => {
  expect(plain(ris(citeDecree(order, context(null))))).toContain("；温国辉签署");
  expect(plain(ris(citeDecree(order, context(null))))).toContain("DA  - 2020/10//");
  expect(plain(ris(passage))).toContain("SE  - 三、（二）");
  const split = { ...whole, title: "通知\nER  - \r\nTY  - JOUR" };
  expect(plain(ris(split)).match(/^(TY|ER) /gm)).toHaveLength(2);
});

test("CSL-JSON", () => {
  expect(cslItem(whole)).toEqual({
    id: "xinzhou-xzf-2019-9",
    type: "legislation",
    language: "zh-CN",
    title: "忻州市人民政府关于推行终身职业技能培训制度的实施意见",
    author: [{ literal: "忻州市人民政府" }],
    URL: "https://gazette.example/xinzhou/xzf/2019/9/",
    number: "忻政发〔2019〕9号",
    genre: "意见",
    issued: { "date-parts": [[2019, 7, 11]] },
    note: "刊于《忻州市人民政府公报》2019年第2期，第2-8页",
  });
  expect(cslItem(citeDecree(hostile, nowhere))).not.toHaveProperty("URL");
});

test("the downloads hold the decree and the 办法 it issues", () => {
  const keys = ["xinzhou-xzbf-2019-74", "xinzhou-xzbf-2019-74-x1"];
  expect(downloads["cite.bib"]!(issued).match(/(?<=@misc\{)[^,]+/g)).toEqual(keys);
  expect(downloads["cite.ris"]!(issued).match(/^TY {2}- STAT/gm)).toHaveLength(2);
  expect(
    JSON.parse(downloads["cite.json"]!(issued)).map((item: { id: string }) => item.id),
  ).toEqual(keys);
});

test("a download without a public address leaves it out; the page asks the browser", () => {
  const item = citeDecree(opinion, nowhere);
  for (const write of Object.values(downloads))
    expect(write([item])).not.toMatch(/未发布|url|UR {2}-|URL/);
  expect(plain(bibtex(item))).toContain("url = {未发布地址}");
});

test("the table names every format once", () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  expect(formats.map((format) => plain(format.render(whole)).includes(whole.title))).not.toContain(
    false,
  );
});
