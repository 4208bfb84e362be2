/** What a web site and the head of a page add, and what only looks like it. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const HEAD =
  "平岗市人民政府关于表彰先进单位的通报\n\n平政发〔2023〕7号\n\n各县人民政府：\n\n市政府决定予以表彰。\n\n";
const END = "\n\n平岗市人民政府\n\n2023年3月14日\n";
const dropped = (line: string) =>
  find(`${HEAD}${line}${END}`).tree.data.drops.map(({ text }) => text.replaceAll("　", " "));

test.each([
  "打印 关闭 分享",
  "【打印】 【关闭】",
  "【我要纠错】【打印本页】【关闭窗口】",
  "扫一扫在手机打开当前页",
  "分享到： 微信 微博 QQ空间",
  "附件下载：第五批名录.pdf",
  "当前位置：首页 > 政务公开 > 政府公报",
  "上一篇：平岗市人民政府关于重点任务分工的通知",
  "相关解读：图解高污染燃料禁燃区划定方案",
  "版权所有：平岗市人民政府 鲁ICP备05012345号 网站标识码：3709000001",
])("%s is a web site's own", (line) => {
  expect(dropped(line)).toEqual([line]);
});

test.each([
  "打印",
  "关闭打印机、切断电源后方可离开。",
  "上一条规定的情形除外。",
  "相关解读工作由市司法局负责。",
  "扫描仪和打印机由市财政局统一采购。",
  "分享经济",
])("%s is the text's", (line) => {
  expect(dropped(line)).toEqual([]);
});

const PAGED = (head: string) =>
  `${HEAD}由县住建局牵头，县财政局负责资金\n\n第 3 页\n\n${head}\n\n保障，各乡镇人民政府具体实施。${END}`;

test("a running head that names its section is left out where a page ends", () => {
  const { paragraphs } = find(PAGED("平岗市人民政府公报　2022年第4期　　　　市政府文件"));
  expect(paragraphs).toContain("由县住建局牵头,县财政局负责资金保障,各乡镇人民政府具体实施。");
});

test("a line that names the gazette and goes on is none", () => {
  const line = "平岗市人民政府公报2022年第4期刊登的文件";
  expect(find(PAGED(line)).text).toContain("刊登的文件");
});
