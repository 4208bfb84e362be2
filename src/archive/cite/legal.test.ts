import { expect, test } from "vitest";
import {
  context,
  decree,
  hostile,
  issuing,
  issuingBody,
  opinion,
  opinionBody,
  order,
} from "../testing/decrees.ts";
import { citeAnchor, citeDecree, citeIssuedTexts } from "./item.ts";
import { chineseDate, legal } from "./legal.ts";
import { plain } from "./pieces.ts";

const here = context(null);

test.each([
  [
    "a decree",
    citeDecree(opinion, here),
    "《忻州市人民政府关于推行终身职业技能培训制度的实施意见》，忻政发〔2019〕9号，2019年7月11日发布。",
  ],
  [
    "an inner 办法",
    citeIssuedTexts(issuing, issuingBody, here)[0]!,
    "《市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法》，忻政办发〔2019〕74号，2019年7月16日发布。",
  ],
  [
    "an article and its item in Arabic numerals",
    citeAnchor(issuing, issuingBody, "x1-a14-2", here)!,
    "《市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法》（忻政办发〔2019〕74号）第14条第2项。",
  ],
  [
    "a numeral printed twice",
    citeAnchor(issuing, issuingBody, "x1-a14.2", here)!,
    "《市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法》（忻政办发〔2019〕74号）第14条（第2处）。",
  ],
  [
    "a passage after the number",
    citeAnchor(opinion, opinionBody, "s3-2", here)!,
    "《忻州市人民政府关于推行终身职业技能培训制度的实施意见》（忻政发〔2019〕9号），第三节（二）。",
  ],
  [
    "a main heading",
    citeAnchor(opinion, opinionBody, "s3", here)!,
    "《忻州市人民政府关于推行终身职业技能培训制度的实施意见》（忻政发〔2019〕9号），第三节。",
  ],
  [
    "an order with a title inside its title",
    citeDecree(order, here),
    "《广州市〈门楼号牌〉管理规定》，广州市人民政府令第179号，2020年10月发布。",
  ],
  ["neither number nor date", citeDecree(decree({}), here), "《关于测试的通知》。"],
])("%s", (_, item, expected) => {
  expect(plain(legal(item))).toBe(expected);
});

test("an anchor the decree does not have is no citation", () => {
  expect(citeAnchor(opinion, opinionBody, "s9", here)).toBeNull();
});

test("dates keep what is known", () => {
  expect(["2019-07-11", "2019-07", "2019"].map(chineseDate)).toEqual([
    "2019年7月11日",
    "2019年7月",
    "2019年",
  ]);
});

test("a hostile title stays text", () => {
  expect(plain(legal(citeDecree(hostile, here)))).toContain("<script>alert(1)</script>");
});
