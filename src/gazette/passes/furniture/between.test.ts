/** What a page's end leaves between the halves of a sentence, and what is the text's own. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const rules = (first: string, second: string) =>
  `柳泉县人民政府关于颁发乡镇企业管理规定的通知\n\n柳政发〔1987〕62号\n\n各乡、镇人民政府：\n\n${first}\n\n${second}\n\n一九八七年十月八日\n`;
const FIRST = "开办企业应向所在乡、镇人民政府申请，经县乡镇企业局审";
const SECOND = "今年出生三千八百一十二人，比去年同期提高三点二，但有六个乡";
const dropped = (raw: string) => find(raw).tree.data.drops.map(({ text }) => text);

test("figures alone between halves of sentences that go up are pages", () => {
  const raw = rules(
    `${FIRST}\n\n1\n\n批，领取营业执照后方可营业。`,
    `${SECOND}\n\n13\n\n没有完成计划。`,
  );
  expect(dropped(raw)).toEqual(["1", "13"]);
  expect(find(raw).text).toContain("审批，领取营业执照");
});

test.each([
  // one alone may be a mark
  [rules(`${FIRST}\n\n1\n\n批，领取营业执照后方可营业。`, "特此通知。")],
  // they go down
  [rules(`${FIRST}\n\n13\n\n批，领取营业执照后方可营业。`, `${SECOND}\n\n1\n\n没有完成计划。`)],
  // an exponent behind its unit
  [rules("水库面积达到30km\n\n2\n\n的，由县管理。", "林地面积达到50km\n\n3\n\n的，由乡管理。")],
  // no sentence goes on
  [rules("农业企业一览表\n\n1\n\n县农机厂", "工业企业一览表\n\n2\n\n县水泥厂")],
])("figures that are none stay", (raw) => {
  expect(dropped(raw)).toEqual([]);
});

const HEAD = "南浦区人民政府公报　2023年第1期";
const plan = (upper: string, lower: string) =>
  `${HEAD}\n\n目录\n\n【区政府文件】\n\n南浦区人民政府关于生态修复的通知（1）\n\n南浦区人民政府关于防汛工作的通知（3）\n\n【区政府文件】\n\n南浦区人民政府关于生态修复的通知\n\n南府〔2023〕5号\n\n各街道办事处：\n\n${upper}\n\n${HEAD}\n\n区政府文件\n\n${lower}`;
const CLOSE = "\n\n南浦区人民政府\n\n2023年1月30日\n";

test("the name of a section under a running head stands in no sentence", () => {
  const raw = plan("现有红树林面积减少120公顷，外来物种占比超过", `四成，生物多样性下降。${CLOSE}`);
  expect(find(raw).text).toContain("占比超过四成");
  expect(dropped(raw)).toContain("区政府文件");
});

test("over the next title it names its section", () => {
  const raw = plan(
    `请认真贯彻执行。${CLOSE}`,
    `南浦区人民政府关于防汛工作的通知\n\n南府〔2023〕6号\n\n各街道办事处：\n\n请做好防汛工作。${CLOSE}`,
  );
  expect(find(raw).decrees.map(({ fields }) => fields.section)).toEqual([
    "区政府文件",
    "区政府文件",
  ]);
  expect(dropped(raw)).not.toContain("区政府文件");
});

test("a running head with a dotted issue, and the page under it", () => {
  const raw = (head: string) =>
    rules(
      `经营者应当自取得营业执照之日起15日内备案，并提\n\n${head}\n\n12\n\n交下列材料。`,
      "特此通知。",
    );
  expect(find(raw("东河市人民政府公报　2016.7")).text).toContain("并提交下列材料");
  expect(dropped(raw("东河市人民政府公报　2016.7"))).toEqual(["东河市人民政府公报　2016.7", "12"]);
  expect(dropped(raw("东河市粮食产量　2016.7"))).toEqual([]);
});
