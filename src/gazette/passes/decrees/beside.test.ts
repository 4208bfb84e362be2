/** Speeches and figures in issues that print neither contents nor sections. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = (title: string, text: string) =>
  `青溪县人民政府${title}\n\n青府发〔2016〕9号\n\n各乡镇人民政府：\n\n${text}\n\n青溪县人民政府\n\n2016年6月2日\n\n`;
const FLOODS = notice("关于做好防汛工作的通知", "请认真做好防汛工作，确保安全度汛。");
const SAID = "这次会议很重要，各乡镇要认真贯彻落实会议精神，抓好各项工作。\n\n";
const SPEECH = "在全县防汛工作会议上的讲话";
const titles = (raw: string) => find(raw).decrees.map(({ fields }) => fields.title);
const second = (raw: string) => find(raw).decrees[1]?.fields;

test.each([
  [`${SPEECH}\n\n（2016年5月8日）\n\n陈志强\n\n同志们：\n\n`, "2016-05-08", "陈志强"],
  [`${SPEECH}\n\n县委副书记、县长　陈志强\n\n（2016年5月8日）\n\n`, "2016-05-08", "陈志强"],
  [`${SPEECH}\n\n各位代表、同志们：\n\n`, null, null],
])("a speech by what stands under its title: %s", (head, date, signer) => {
  expect(second(FLOODS + head + SAID)).toMatchObject({
    title: SPEECH,
    genre: "讲话",
    date,
    signer,
  });
});

test("a title over two lines, and two speeches in a row without a day", () => {
  const head = "县委书记王建国在全县防汛工作\n\n会议上的讲话（摘要）\n\n同志们：\n\n";
  expect(titles(`${FLOODS}${SPEECH}\n\n同志们：\n\n${SAID}${head}${SAID}`).slice(1)).toEqual([
    SPEECH,
    "县委书记王建国在全县防汛工作会议上的讲话（摘要）",
  ]);
});

test.each([
  ["a notice that issues it", notice(`关于印发县长${SPEECH}的通知`, "现印发给你们，请认真学习。")],
  [
    "a notice that sends a speech on",
    notice("关于转发陈志强同志讲话的通知", "现将讲话转发给你们，请认真学习。"),
  ],
  ["an attachment", `${notice("关于开展学习的通知", `请认真学习。\n\n附件：${SPEECH}`)}附件\n\n`],
])("a speech that another document carries is none of its own: %s", (_, carrier) => {
  expect(titles(`${carrier}${SPEECH}\n\n（2016年5月8日）\n\n同志们：\n\n${SAID}`)).toHaveLength(1);
});

test("words like its title in a text are none", () => {
  expect(titles(`${FLOODS}${SPEECH}\n\n${SAID}`)).toHaveLength(1);
});

const ROWS = "指标 单位 数量\n\n粮食 吨 300\n\n油料 吨 20\n\n猪肉 吨 200\n";

test.each([
  ["青溪县2016年1—6月主要经济指标完成情况", `单位：万元\n\n${ROWS}`],
  ["2016年上半年国民经济和社会发展统计资料", ROWS],
  ["全县1—5月主要经济指标完成情况", ROWS],
])("figures by their rows: %s", (title, rows) => {
  expect(second(`${FLOODS}${title}\n\n${rows}`)).toMatchObject({ title, number: null });
});

test.each([
  ["over no rows", FLOODS, "2016年主要指标完成情况\n\n上半年各项指标完成情况较好，按计划推进。\n"],
  [
    "of a plan that a notice issues",
    notice("关于印发青溪县2016年发展计划的通知", "现印发给你们，请遵照执行。"),
    `青溪县2016年发展计划\n\n一、总体要求\n\n坚持稳中求进。\n\n2016年主要指标情况表\n\n${ROWS}`,
  ],
])("figures that are no document: %s", (_, before, figures) => {
  expect(titles(before + figures)).toHaveLength(1);
});

const DAYS = "1月5日　县政府召开第1次常务会议。\n\n1月18日　副县长检查安全生产工作。\n";

test.each(["大事记", "县政府大事记", "青溪县人民政府工作大事记（一月）"])(
  "a chronicle by its days: %s",
  (title) => {
    expect(second(`${FLOODS}${title}\n\n${DAYS}`)).toMatchObject({ title, genre: "大事记" });
  },
);

test.each([
  ["over no days", FLOODS, "大事记\n\n编写大事记要真实准确，各乡镇要按时报送。\n"],
  ["that a notice issues", notice("关于印发大事记的通知", "现印发给你们。"), `大事记\n\n${DAYS}`],
])("a chronicle %s is no document", (_, before, chronicle) => {
  expect(titles(before + chronicle)).toHaveLength(1);
});

test("the rows under a section's title are no part of it, and months are the title of a chronicle", () => {
  const stats = `【统计资料】\n\n全县主要经济指标完成情况\n\n${ROWS}`;
  expect(second(`【县政府文件】\n\n${FLOODS}${stats}`)).toMatchObject({
    title: "全县主要经济指标完成情况",
    section: "统计资料",
  });
  expect(second(`【县政府文件】\n\n${FLOODS}【大事记】\n\n5月份\n\n${DAYS}`)).toMatchObject({
    title: "5月份",
    genre: "大事记",
  });
});
