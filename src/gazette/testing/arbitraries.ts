/** Random raw text for the property tests. */
import fc from "fast-check";
import type { Damage } from "./mutate.ts";

/** Any UTF-16 units at all: lone surrogates, NUL, controls. */
export const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** The words that mean something to the parser, in any order. */
const words = [
  ..."\n,\n\n,\t, ,　,\u00a0,\r\n,# ,## ,- ,**,---,  \n,    ".split(","),
  ..."一、,（一）,(二),㈢,1.,１．,2、,(1),⑴,①,1.1,第一编 总则,第一章　总则,第一节 一般规定".split(
    ",",
  ),
  ..."第一条 ,第十二条　,第一〇一条,第二款,一是,——,·3·,- 12 -,·１９·,总第126期,目 录".split(","),
  ..."……（７）,..... (2),【市政府文件】,● 政策解读,2019年第3期,主办：桐岭市人民政府办公室".split(
    ",",
  ),
  ..."桐岭市人民政府,桐 岭 市 人 民 政 府 令,第38号,市长 周明远,关于,印发,转发,批转,的通知,的批复".split(
    ",",
  ),
  ..."桐政发〔2019〕1号,桐政发[2019]2号,（2024）3号,桐政办发〔20194号,令二〇二六年第1号,通告（第三号）".split(
    ",",
  ),
  ..."2019年1月1日,二○○四年九月十六日,二OO六年,（此件公开发布）,（附件2不予公开）,公开方式：主动公开".split(
    ",",
  ),
  ..."附件,附件：1.表,附件1,附表：,附：,附件2（略）,主题词：,抄送：,2019年5月20日印发".split(","),
  ..."各县（市、区）人民政府：,市政府各委、办、局,组 长：,成　员：,张 三,阿依·古丽（女，回族）,局长".split(
    ",",
  ),
  ..."《,》,〈,〉,（,）,(,),“,”,。,，,；,：,以下简称《规划》,同时废止,自2019年7月1日起施行,有效期五年".split(
    ",",
  ),
  ..."根据《土地管理法》,（牵头单位：市水利局；配合单位：市财政局）,市水利局牵头,按职责分工负责,下同".split(
    ",",
  ),
  ..."| a | b |\n|---|---|\n| 1 | 2 |\n,<table><tr><td rowspan=2>,</td></tr></table>,<sup>2</sup>,<br>".split(
    ",",
  ),
  ..."![图](a.png),{a},import ,export ,<b,&lt;,R<50,15~27,\\,`,_,*,+ ,> ,1) ,[1],[^1]:,http://a.cn".split(
    ",",
  ),
];

/** A heap of those words: looks like a 公文 from close by, and is none. */
export const soup = fc
  .array(fc.constantFrom(...words), { maxLength: 60 })
  .map((list) => list.join(""));

const MILLION = 1_000_000;

const damaged: fc.Arbitrary<Damage> = fc.record({
  // Not `fc.double`, which picks among all doubles alike: nearly all of them are next to 0.
  at: fc.nat(MILLION - 1).map((part) => part / MILLION),
  how: fc.constantFrom("lose", "double", "wrong", "swap"),
  wrong: fc.constantFrom(..."囗丨一〇0O1l人入大土士未末己已日曰:：.,、。（)〕]号"),
});

/** One damaged character in a hundred of a text this long. */
export const damages = (raw: string) => {
  const count = Math.ceil(raw.replace(/\s/g, "").length / 100);
  return fc.array(damaged, { minLength: count, maxLength: count });
};

/** A yes or no for each of any number of things, from a few bits that shrink to all no. */
export const picks = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 64 })
  .map((bits) => (n: number) => bits[(n * 31) % bits.length]!);
