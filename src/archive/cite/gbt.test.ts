import { describe, expect, test } from "vitest";
import { bibliography, stylesPresent } from "../testing/citeproc.ts";
import {
  context,
  decree,
  issuing,
  issuingBody,
  last,
  opinion,
  opinionBody,
  order,
} from "../testing/decrees.ts";
import { cslSerial, cslWeb } from "./csl.ts";
import { gbt2015, gbt2025, gbtSerial, gbtWeb } from "./gbt.ts";
import { type CiteItem, citeAnchor, citeDecree, citeIssuedTexts } from "./item.ts";
import { fill, type Piece } from "./pieces.ts";

const day = "2026-11-23";
const read = (list: Piece[]) => fill(list, () => day);

const whole = citeDecree(opinion, context(8));
const issued = citeIssuedTexts(issuing, issuingBody, context(53))[0]!;
const article = citeAnchor(issuing, issuingBody, "x1-a14-2", context(53))!;
const passage = citeAnchor(opinion, opinionBody, "s3-2", context(8))!;
const lastOne = citeDecree(last, context(null));
const joint = citeDecree(order, { ...context(null), gazetteName: "广州市人民政府公报" });
const bare = citeDecree(decree({ issuer: ["忻州市人民政府"] }), context(null));

const golden: [string, CiteItem, string, string, string, string][] = [
  [
    "a decree",
    whole,
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见：忻政发〔2019〕9号[EB/OL]. （2019-07-11）[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见[J/OL]. 忻州市人民政府公报，2019（2）：2-8. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见: 忻政发〔2019〕9号[EB/OL]. (2019-07-11)[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见[J/OL]. 忻州市人民政府公报, 2019(2): 2-8[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
  ],
  [
    "an inner 办法",
    issued,
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法：忻政办发〔2019〕74号[EB/OL]. （2019-07-16）[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法[J/OL]. 忻州市人民政府公报，2019（2）：49-53. https://gazette.example/xinzhou/xzbf/2019/74/#x1.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法: 忻政办发〔2019〕74号[EB/OL]. (2019-07-16)[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法[J/OL]. 忻州市人民政府公报, 2019(2): 49-53[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1.",
  ],
  [
    "an article of it",
    article,
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法：忻政办发〔2019〕74号，第十四条（二）[EB/OL]. （2019-07-16）[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1-a14-2.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法：第十四条（二）[J/OL]. 忻州市人民政府公报，2019（2）：49-53. https://gazette.example/xinzhou/xzbf/2019/74/#x1-a14-2.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法: 忻政办发〔2019〕74号，第十四条（二）[EB/OL]. (2019-07-16)[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1-a14-2.",
    "忻州市人民政府办公室. 市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法: 第十四条（二）[J/OL]. 忻州市人民政府公报, 2019(2): 49-53[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/74/#x1-a14-2.",
  ],
  [
    "a passage",
    passage,
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见：忻政发〔2019〕9号，三、（二）[EB/OL]. （2019-07-11）[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/#s3-2.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见：三、（二）[J/OL]. 忻州市人民政府公报，2019（2）：2-8. https://gazette.example/xinzhou/xzf/2019/9/#s3-2.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见: 忻政发〔2019〕9号，三、（二）[EB/OL]. (2019-07-11)[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/#s3-2.",
    "忻州市人民政府. 忻州市人民政府关于推行终身职业技能培训制度的实施意见: 三、（二）[J/OL]. 忻州市人民政府公报, 2019(2): 2-8[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/#s3-2.",
  ],
  [
    "the last of an issue, its end unknown",
    lastOne,
    "忻州市人民政府办公室. 忻州市人民政府办公室关于建立忻州市应急救援指挥体系的通知：忻政办发〔2019〕76号[EB/OL]. （2019-07-30）[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/76/.",
    "忻州市人民政府办公室. 忻州市人民政府办公室关于建立忻州市应急救援指挥体系的通知[J/OL]. 忻州市人民政府公报，2019（2）：58. https://gazette.example/xinzhou/xzbf/2019/76/.",
    "忻州市人民政府办公室. 忻州市人民政府办公室关于建立忻州市应急救援指挥体系的通知: 忻政办发〔2019〕76号[EB/OL]. (2019-07-30)[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/76/.",
    "忻州市人民政府办公室. 忻州市人民政府办公室关于建立忻州市应急救援指挥体系的通知[J/OL]. 忻州市人民政府公报, 2019(2): 58[2026-11-23]. https://gazette.example/xinzhou/xzbf/2019/76/.",
  ],
  [
    "an order of four issuers, dated to the month",
    joint,
    "甲市人民政府，乙市人民政府，丙市人民政府，等. 广州市《门楼号牌》管理规定：广州市人民政府令第179号[EB/OL]. （2020-10）[2026-11-23]. https://gazette.example/guangzhou/gzszf-ling/179/.",
    "甲市人民政府，乙市人民政府，丙市人民政府，等. 广州市《门楼号牌》管理规定[J/OL]. 广州市人民政府公报，2020（33）：1. https://gazette.example/guangzhou/gzszf-ling/179/.",
    "甲市人民政府, 乙市人民政府, 丙市人民政府, 等. 广州市《门楼号牌》管理规定: 广州市人民政府令第179号[EB/OL]. (2020-10)[2026-11-23]. https://gazette.example/guangzhou/gzszf-ling/179/.",
    "甲市人民政府, 乙市人民政府, 丙市人民政府, 等. 广州市《门楼号牌》管理规定[J/OL]. 广州市人民政府公报, 2020(33): 1[2026-11-23]. https://gazette.example/guangzhou/gzszf-ling/179/.",
  ],
  [
    "without number, date or page",
    bare,
    "忻州市人民政府. 关于测试的通知[EB/OL]. [2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 关于测试的通知[J/OL]. 忻州市人民政府公报，2019（2）. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 关于测试的通知[EB/OL]. [2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
    "忻州市人民政府. 关于测试的通知[J/OL]. 忻州市人民政府公报, 2019(2)[2026-11-23]. https://gazette.example/xinzhou/xzf/2019/9/.",
  ],
];

describe.each(golden)("GB/T 7714: %s", (_, item, web25, serial25, web15, serial15) => {
  test("2025", () => {
    expect(read(gbtWeb(item, gbt2025))).toBe(web25);
    expect(read(gbtSerial(item, gbt2025))).toBe(serial25);
  });

  test("2015", () => {
    expect(read(gbtWeb(item, gbt2015))).toBe(web15);
    expect(read(gbtSerial(item, gbt2015))).toBe(serial15);
  });

  test.runIf(stylesPresent)("as the CSL styles write it", () => {
    expect(bibliography("2025", cslWeb(item, day))).toBe(web25);
    expect(bibliography("2025", cslSerial(item, day, gbt2025))).toBe(serial25);
    expect(bibliography("2015", cslWeb(item, day))).toBe(web15);
    expect(bibliography("2015", cslSerial(item, day, gbt2015))).toBe(serial15);
  });
});

test("without a public address the reader's browser fills it in", () => {
  const item = citeDecree(opinion, { ...context(8), siteUrl: null });
  const slots = gbtWeb(item, gbt2025).filter((piece) => typeof piece !== "string");
  expect(slots).toEqual([{ slot: "accessed" }, { slot: "address", anchor: null }]);
});

test("an archive in a sub-folder keeps it in the address", () => {
  const item = citeDecree(opinion, { ...context(8), siteUrl: "https://gov.example/gongbao" });
  expect(read(gbtWeb(item, gbt2025))).toContain("https://gov.example/gongbao/xinzhou/xzf/2019/9/");
});
