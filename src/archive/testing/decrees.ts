/** Decrees for the tests of this folder: four of the bundled issue by hand, and invented hard cases. */
import { noFields } from "../../gazette/blank.ts";
import type { DecreeBody, Marker, Part, Section, Text } from "../../gazette/nodes.ts";
import type { Decree } from "../../gazette/schema.ts";
import type { CiteContext } from "../cite/item.ts";

/** A decree with everything unsaid, then what the test says. */
export function decree(facts: Partial<Decree>): Decree {
  return {
    ...noFields({ gazette: "xinzhou", year: 2019, issue: 2 }),
    title: "关于测试的通知",
    lines: [1, 2],
    path: "xinzhou/xzf/2019/9/",
    ...facts,
  };
}

export const text = (value: string): Text => ({ type: "text", value });

/** A provision whose heading is `number` and `words`, with what stands under it. */
export function section(
  anchor: string,
  marker: Marker,
  number: string,
  words: string,
  ...children: Section["children"]
): Section {
  const data = { anchor, line: 1, level: 1, marker, number, kind: "heading" as const };
  const lead = { type: "lead" as const, children: [text(number + words)], data };
  return {
    type: "section",
    children: [{ type: "heading", children: [lead] }, ...children],
    data,
  };
}

export const paragraph = (value: string): Part["children"][number] => ({
  type: "paragraph",
  children: [text(value)],
});

export function part(data: Partial<Part["data"]>, ...children: Part["children"]): Part {
  return {
    type: "part",
    children,
    data: { role: "正文", anchor: null, title: null, genre: null, ...data },
  };
}

export const body = (...children: Part[]): DecreeBody => ({ type: "body", children });

/** Where the decrees of the bundled issue are printed, published at an example address. */
export const context = (nextPage: number | null): CiteContext => ({
  gazetteName: "忻州市人民政府公报",
  nextPage,
  siteUrl: "https://gazette.example/",
});

/** 忻政发〔2019〕9号 */
export const opinion = decree({
  number: "忻政发〔2019〕9号",
  title: "忻州市人民政府关于推行终身职业技能培训制度的实施意见",
  issuer: ["忻州市人民政府"],
  date: "2019-07-11",
  genre: "意见",
  page: 2,
});
export const opinionBody = body(
  part(
    {},
    paragraph("各县(市、区)人民政府:"),
    section(
      "s3",
      "一",
      "三、",
      "深化职业技能培训体制机制改革",
      section("s3-2", "(一)", "(二)", "建立技能人才多元评价机制。"),
    ),
  ),
);

/** 忻政办发〔2019〕74号, a notice that issues a 办法 with two 第十四条 */
export const issuing = decree({
  number: "忻政办发〔2019〕74号",
  title: "忻州市人民政府办公室关于印发市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法的通知",
  issuer: ["忻州市人民政府办公室"],
  date: "2019-07-16",
  genre: "通知",
  order: 10,
  page: 49,
  path: "xinzhou/xzbf/2019/74/",
});
export const issuingBody = body(
  part({}, paragraph("现将《市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法》印发给你们。")),
  part(
    {
      role: "印发",
      anchor: "x1",
      title: "市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法",
      genre: "办法",
    },
    section(
      "x1-c3",
      "章",
      "第三章",
      "收入管理",
      section(
        "x1-a14",
        "条",
        "第十四条",
        "",
        section("x1-a14-2", "(一)", "(二)", "国有独资企业的；"),
      ),
      section("x1-a14.2", "条", "第十四条", ""),
    ),
  ),
);

/** 忻政办发〔2019〕76号, the last of its issue */
export const last = decree({
  number: "忻政办发〔2019〕76号",
  title: "忻州市人民政府办公室关于建立忻州市应急救援指挥体系的通知",
  issuer: ["忻州市人民政府办公室"],
  date: "2019-07-30",
  genre: "通知",
  order: 12,
  page: 58,
  path: "xinzhou/xzbf/2019/76/",
});

/** an order (令) of four issuers, signed, dated to the month */
export const order = decree({
  number: "广州市人民政府令第179号",
  title: "广州市《门楼号牌》管理规定",
  issuer: ["甲市人民政府", "乙市人民政府", "丙市人民政府", "丁市人民政府"],
  signer: "温国辉",
  date: "2020-10",
  genre: "规定",
  gazette: "guangzhou",
  year: 2020,
  issue: 33,
  page: 1,
  path: "guangzhou/gzszf-ling/179/",
});

/** no number, no date, no issuer, no page; a title that attacks every carrier */
export const hostile = decree({
  title: "关于A&B <script>alert(1)</script> {100%} \\end_1 ~^#$ ]]> \"=cmd|' /C calc'!A0\" 的公告",
  genre: "公告",
  path: "xinzhou/gazette/2019/2/8/",
});
