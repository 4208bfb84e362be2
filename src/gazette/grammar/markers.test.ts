import { expect, test } from "vitest";
import { decimalOpening, openingOf } from "./markers.ts";

/** A line as printed, and what opens it: marker, token, number. */
test.each([
  ["第一编 总则", "编", "第一编", 1],
  ["第一部分　总　则", "编", "第一部分", 1],
  ["第三篇：附录", "编", "第三篇", 3],
  ["第二章  政策目标及职责分工", "章", "第二章", 2],
  ["第 十二 章 附则", "章", "第 十二 章", 12],
  ["第一节 一般规定", "节", "第一节", 1],
  ["第十四条 企业上交利润", "条", "第十四条", 14],
  ["第一百零五条　本条例", "条", "第一百零五条", 105],
  ["第十条之一 申请人", "条", "第十条之一", 10],
  ["第3条 适用范围", "条", "第3条", 3],
  ["三、构建培训体系", "一", "三、", 3],
  ["二十一、加强领导", "一", "二十一、", 21],
  ["四．总体要求", "一", "四．", 4],
  ["一、一类地区由240元调整为280元。", "一", "一、", 1],
  ["二、二级医院补偿标准", "一", "二、", 2],
  ["㈠加强领导", "(一)", "㈠", 1],
  ["（一）加强领导", "(一)", "（一）", 1],
  ["(二十六)强化支撑", "(一)", "(二十六)", 26],
  ["（ 三 ）全角空", "(一)", "（ 三 ）", 3],
  ["（四）、又加顿号", "(一)", "（四）、", 4],
  ["1.严格控制", "1.", "1.", 1],
  ["１．严格控制", "1.", "１．", 1],
  ["12、持续开展", "1.", "12、", 12],
  ["⒊分类整治", "1.", "⒊", 3],
  ["1.80周岁及以上的；", "1.", "1.", 1],
  ["1.2019 年新建", "1.", "1.", 1],
  ["⑴建设体系", "(1)", "⑴", 1],
  ["(1)建设体系", "(1)", "(1)", 1],
  ["（１２）建设体系", "(1)", "（１２）", 12],
  ["2)建设体系", "(1)", "2)", 2],
  ["①完成治理", "①", "①", 1],
  ["㉑完成治理", "①", "㉑", 21],
  ["$\\textcircled{2}$完成治理", "①", "$\\textcircled{2}$", 2],
] as const)("%s", (line, marker, token, number) => {
  expect(openingOf(line)).toMatchObject({ marker, token, number });
});

test.each([
  "第一部分资金用于",
  "第十条规定的条件",
  "第三条至第五条",
  "一、二、三级医院",
  "一、二级医院",
  "2019年7月",
  "（市、区）人民政府",
  "三级等保",
  "十年磨一剑",
  "$5\\%$以上的企业",
])("opens nothing: %s", (line) => {
  expect(openingOf(line)).toBeUndefined();
});

test.each([
  ["1 总则", "1.", "1", 1],
  ["1.1 编制目的", "1.1", "1.1", 1],
  ["３．２．１ 发现险情", "1.1.1", "３．２．１", 1],
])("in decimals: %s", (line, marker, token, number) => {
  expect(decimalOpening(line)).toMatchObject({ marker, token, number });
});

test.each([
  ["1总则", true, "1"],
  ["1总则", false, undefined],
  ["3个月内办结", true, undefined],
  ["15日前报送", true, undefined],
  ["2024年工作", true, undefined],
])("a heading in decimals without a space: %s, marked %s", (line, marked, token) => {
  expect(decimalOpening(line, marked)?.token).toBe(token);
});
