import { expect, test } from "vitest";
import { blocksOf } from "../../testing/tree.ts";
import { viewOf } from "../../view.ts";
import { weigh } from "./weigh.ts";

/** Two lines with | at the seam, and what is done there. */
test.each([
  // who is told what to do begins a sentence
  ["（一）开展宣传。各镇要悬挂横幅，发放宣传单|各学校要组织学生参加。", "ask"],
  ["加强组织领导，层层压实责任|各地应当建立台账，逐项销号。", "ask"],
  // behind a verb that wants him, or in an open list, he does not
  ["加强组织领导，统一思想，切实指导和督促|各地要求落实的事项，逐项销号。", "join"],
  ["加强组织领导，统一思想，切实指导|各地要按时完成。", "join"],
  ["此次评选，共评出一等奖3名，二等奖5名|希望获奖同志再接再厉，再创佳绩。", "ask"],
  ["对优秀企业，市政府寄予|希望全市企业学习的榜样，予以表彰。", "join"],
  ["经研究，根据有关规定，现将有关事项通知如下|本次检查分三个阶段进行，自5月起。", "ask"],
  ["依照有关规定，按程序予以处理|凡拒不整改的，一律停业。", "ask"],
  ["他们在岗位上，不畏艰险，干出了不平|凡的业绩，一律表彰。", "join"],
  // a numbered line that ends in a comma is no heading
  ["（二）每年安排专项资金2000万元，|用于旅游基础设施建设。", "join"],
  ["（二）强化要素保障，优化服务|优先保障用地。", "apart"],
  // what a meeting takes up is a heading, however long the document's title is
  [
    "二、关于《甲市数字政府建设三年行动计划（2023—2025年）（送审稿）》的事项|会议听取了汇报，原则同意。",
    "apart",
  ],
  [
    "二、审议《甲市数字政府建设三年行动计划（2023—2025年）（送审稿）》|会议听取了汇报，原则同意。",
    "apart",
  ],
  [
    "（一）按照《甲市数字政府建设三年行动计划（2023—2025年）》确定的目标任务认真组|织实施，逐项落实。",
    "join",
  ],
  [
    "三、研究县医院整体搬迁资金筹措及县中医医院康复楼项目追加投资等有关事项|会议同意追加投资，由县财政局安排。",
    "apart",
  ],
  // half an item, or a heading over what it lists
  ["（二）连续两年未开发利|用的；", "ask"],
  ["（二）连续两年未开发利用的；|（三）其他情形。", "apart"],
  ["（一）每亩补助500元，分三年|兑现；", "ask"],
  ["（二）在野湖保护范围内新建排污|口。", "ask"],
  ["禁止在野湖保护范围内新建、改建排污|口。", "join"],
  ["（三）其他费用|利息；", "apart"],
  ["（三）物资储备|编织袋5000条；", "apart"],
])("%s: %s", (line, verdict) => {
  const [upper, lower] = blocksOf(line.replace("|", "\n\n")).map(viewOf);
  expect(weigh(upper!, lower!).verdict).toBe(verdict);
});
