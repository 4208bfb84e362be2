/** Where documents are one too many, or one too few, though each line by itself may be right. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const told = (raw: string) =>
  find(raw)
    .asked.filter(({ rule }) => rule === "limit")
    .map(({ reason }) => reason);

const SIGNED = "甲县人民政府\n\n2021年11月8日\n\n";
const TEXT = "第一条　为了管理采砂，制定本办法。\n\n第二条　未经批准不得采砂。\n";
const forwards = (title: string, says: string) =>
  `甲县人民政府${title}\n\n甲政发〔2021〕5号\n\n各镇人民政府：\n\n${says}\n\n${SIGNED}`;

test("a text that nobody issues, behind what forwards one and has none", () => {
  const raw = forwards(
    "转］县水利局关于加强河道采砂管理意见的通知",
    "县水利局《关于加强河道采砂管理的意见》已经县政府同意，现转发给你们，请认真贯彻执行。",
  );
  const text = "关于加强河道采砂理管的意见\n\n县水利局\n\n（2021年3月28日）\n\n一、严格审批。\n";
  expect(told(raw + text)).toContainEqual(expect.stringContaining("前一件"));
});

test("a text with a number of its own, behind what forwards it and has none", () => {
  const says = "现将省水利厅的通知转发给你们，请认真贯彻执行。";
  const text = (title: string) =>
    `省水利厅${title}\n\n省水〔2021〕8号\n\n各县水利局：\n\n请严格审批。\n\n省水利厅\n\n2021年3月28日\n`;
  const raw = forwards("转发省水利厅关于加强采砂理管工作的通知", says);
  expect(told(raw + text("关于加强采砂管理工作的通知"))).toContainEqual(
    expect.stringContaining("题名相近"),
  );
  expect(told(raw + text("关于做好防汛抗旱工作的通知"))).toEqual([]);
  const cites = raw.replace("的通知转发", "《关于加强采砂管理工作的通知》（省水〔2021〕8号）转发");
  expect(told(cites + text("］于加强采砂管理工作的通知"))).toContainEqual(
    expect.stringContaining("“省水〔2021〕8号”"),
  );
});

test("a text that is sent on by its number, where the title no longer says so", () => {
  const raw = forwards(
    "转省水利厅关于加强采砂管理工作的通知",
    "现将《关于加强采砂理管工作的通知》（省水〔2021〕8号）转发给你们，请贯彻执行。",
  );
  const text = (number: string) =>
    `省水利厅关于加强采砂管理工作的通知\n\n省水〔2021〕${number}号\n\n各县水利局：\n\n请严格审批。\n\n省水利厅\n\n2021年3月28日\n`;
  expect(told(raw + text("8"))).toContainEqual(expect.stringContaining("“省水〔2021〕8号”"));
  const other = "省水利厅关于做好防汛抗旱工作的通知";
  expect(told(raw + text("9").replace(/^.*/, other))).toEqual([]);
});

test.each([
  [
    "both damaged, title and the words that publish it",
    "《甲县采砂管条理例》已由会议通过，现公予布。",
    true,
  ],
  ["an order that publishes nothing", "县城区域内禁止燃放烟花爆竹，违者依法处理。", false],
])("%s", (_name, says, isAsked) => {
  const raw = `甲县人民代表大会常务委员会公告\n\n第十二号\n\n${says}\n\n2021年10月15日\n\n`;
  const law = `甲县采砂管理条例\n\n（2021年10月15日甲县第五届人民代表大会常务委员会第三次会议通过）\n\n${TEXT}`;
  expect(find(raw + law).decrees).toHaveLength(2);
  expect(told(raw + law).some((reason) => reason.includes("没有找到所公布的文本"))).toBe(isAsked);
});

test("a notice that sends nothing on stands in front of a 办法 of its own", () => {
  const raw = forwards("关于做好秋收工作的通知", "请认真组织，抓好秋收工作。");
  const law = `# 甲县采砂管理办法\n\n（2021年10月15日甲县人民政府第三次常务会议通过）\n\n${TEXT}`;
  expect(told(raw + law).filter((reason) => reason.includes("前一件"))).toEqual([]);
});

const contents = (entry: string) =>
  `甲县人民政府公报\n\n2021年第4期\n\n目　录\n\n${entry}\n甲县人民政府关于做好秋收工作的通知……（３）\n\n`;
const NOTICE = forwards("关于做好秋收工作的通知", "请认真组织，抓好秋收工作。");

test("an entry of the contents whose document has no text", () => {
  const raw = `${contents("甲县采砂管理办法……（１）")}# 甲县采砂管理办法\n\n${NOTICE}`;
  expect(told(raw)).toContainEqual(expect.stringContaining("没有正文"));
  const whole = raw.replace("# 甲县采砂管理办法\n\n", `# 甲县采砂管理办法\n\n${TEXT}\n`);
  expect(told(whole)).toEqual([]);
});

test("a list of what is repealed, each with its number, is no row of heads", () => {
  const list = (verb: string) =>
    `甲县人民政府关于${verb}部分文件的决定\n\n甲政发〔2021〕6号\n\n各镇人民政府：\n\n县政府决定${verb}下列文件。\n\n${SIGNED}附件：${verb}的文件目录\n\n甲县人民政府关于加强殡葬管理工作的通知（甲政发〔2001〕12号）\n\n甲县人民政府关于城区养犬管理的通告（甲政发〔2003〕8号）\n`;
  expect(told(list("废止"))).toEqual([]);
  expect(told(list("学习"))).toContainEqual(expect.stringContaining("像另一件公文的文号"));
});

test.each([
  ["2021年一季度全县国民、济主要指标", true],
  ["2021年一季度全县国：经济主要指标", true],
  ["主要指标", false],
])("%s over a table under a 解读, which has no figures", (title, isAsked) => {
  const raw = `${NOTICE}《甲县采砂管理办法》政策解读\n\n一、制定背景。\n\n共两个方面。\n\n${title}\n\n| 指标 | 累计 |\n|---|---|\n| 增加值 | 180.5 |\n`;
  expect(told(raw).some((reason) => reason.includes("像另一件公文的标题"))).toBe(isAsked);
});

test("a title that is whole as it stands goes on in no line", () => {
  const raw = `${NOTICE}《甲县采砂管理办法》政策解读\n\n、一为了规范采砂，县政府制定了办法。\n`;
  expect(find(raw).decrees.at(-1)?.fields.title).toBe("《甲县采砂管理办法》政策解读");
});

test("a title and the note under it are no document", () => {
  const note = "（2021年10月15日甲县第五届人民代表大会常务委员会第三次会议通过）";
  const order = `甲县人民代表大会常务委员会公告\n\n第十二号\n\n《甲县采砂管理条例》已由会议通过，现予公布。\n\n2021年10月15日\n\n${TEXT}`;
  expect(told(`（县采砂管理条例\n\n${note}\n\n${order}`)).toContainEqual(
    expect.stringContaining("没有正文"),
  );
  expect(told(`甲县采砂管理条例\n\n${note}\n\n${TEXT}`)).toEqual([]);
});

test("an entry that an office's name alone spells has no document: the office signs", () => {
  const found = find(`${contents("县人民政府……（１）")}${NOTICE}`);
  expect(found.decrees).toHaveLength(1);
  expect(found.decrees[0]?.fields.date).toBe("2021-11-08");
  expect(found.messages.some((words) => words.includes("在正文中没有找到"))).toBe(true);
});

test("the name of a section with a stop inside its brackets goes on in no line, nor does a line in it", () => {
  const raw = `甲县人民政府公报\n\n2021年第4期\n\n【政府文件】\n\n${NOTICE}【文件解读】\n\n《甲县采砂管理办法》政策解读\n\n一、制定背景。\n\n解读机关：县水利局　　解读人：王海　　联系电话：0573.85012345\n\n【县：数据】\n\n甲县2021年1-5月主要经济指标\n\n| 指标 | 累计 |\n|---|---|\n| 增加值 | 180.5 |\n`;
  expect(told(raw).some((reason) => reason.includes("栏目"))).toBe(true);
});

test.each([
  ["甲县水利局关于禁止采砂（的通告", true],
  [
    "甲县人民政府要求各镇人民政府和县直各有关单位结合本地实际认真贯彻落实某省人民政府办公厅关于进一步加强森林草原防火工作的通知",
    false,
  ],
])("a line without a stop that was joined to the next: %s", (line, isAsked) => {
  const raw = `${NOTICE.replace("请认真组织，抓好秋收工作。", `请认真组织。\n\n${line}\n\n精神，压实责任，抓好工作。`)}`;
  expect(told(raw).some((reason) => reason.includes("像另一件公文的标题"))).toBe(isAsked);
});

test("a number with who signed beside it", () => {
  const raw = `${NOTICE}甲教函〔2022〕41号　　　　　签人发：刘建国\n\n囗县政协第1205号囗案的囗复\n\n你们的意见收悉，正在办理。\n`;
  expect(told(raw)).toContainEqual(expect.stringContaining("文号"));
});
