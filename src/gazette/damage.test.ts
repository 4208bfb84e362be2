import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { damages } from "./testing/arbitraries.ts";
import { type Found, find } from "./testing/found.ts";
import { damage } from "./testing/mutate.ts";
import { documents, invented, runs, TIMEOUT } from "./testing/properties.ts";

vi.setConfig({ testTimeout: TIMEOUT });

/** Rules that speak of a whole document: it may be missing, one too many, or its head damaged. */
const OF_A_DOCUMENT = ["decree", "stray", "limit", "number", "title"];
/** So does the contents' lack of it, or its lack of an entry. */
const OF_ITS_ENTRY = /在正文中没有找到|不在目录之中/;

/** What an editor is told of a document that is missing or one too many. */
const told = ({ asked }: Found) =>
  asked
    .filter(({ rule, reason }) => OF_A_DOCUMENT.includes(rule) || OF_ITS_ENTRY.test(reason))
    .map(({ reason }) => reason);

/** The number of documents changes in silence: nothing is said of one that was not said before. */
function isSilent(damaged: Found, clean: Found): boolean {
  if (damaged.decrees.length === clean.decrees.length) return false;
  const before = new Set(told(clean));
  return told(damaged).every((reason) => before.has(reason));
}

test.each([
  ["documents", documents, 0.06],
  ["issues", invented, 0.006],
] as const)(
  "%s: one character in a hundred never changes their number in silence",
  (_name, raws, share) => {
    const clean = new Map(raws.map((raw) => [raw, find(raw)]));
    const damaged = fc
      .constantFrom(...raws)
      .chain((raw) => fc.tuple(fc.constant(raw), damages(raw)));
    fc.assert(
      fc.property(damaged, ([raw, list]) => {
        expect(isSilent(find(damage(raw, list)), clean.get(raw)!)).toBe(false);
      }),
      runs(share),
    );
  },
);

const DOCUMENT = "沙枣县人民政府：\n\n原则同意《总体规划》。\n\n金河州人民政府\n\n2021年11月8日\n";

test.each([
  [
    "the head of a 公告",
    ",桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n《桐岭市湿地保护条例》现予公布。\n\n2019年10月15日\n",
    /像另一件公文的文号/,
  ],
  [
    "what a 公告 publishes",
    "桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n桐岭市湿地保护条例》已由桐岭市人大常委会通过，现予公布。\n\n2019年10月15日\n\n桐岭市湿地保护条例\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过）\n\n第一条　为了保护湿地，制定本条例。\n",
    /没有找到所公布的文本/,
  ],
  [
    "the title of what a 公告 publishes, where the notice says so itself",
    "、桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n《桐岭市湿地保护条例》已由桐岭市人大常委会通过，现予公布。\n\n2019年10月15日\n\n桐岭市湿地保保护条例\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过）\n\n第一条　为了保护湿地，制定本条例。\n",
    /没有找到所公布的文本/,
  ],
  [
    "the quotes around what a 公告 publishes",
    "桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n《桐岭市湿地保护条》例已由桐岭市人大常委会通过，现予公布。\n\n2019年10月15日\n\n桐岭市湿地保护条例\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过）\n\n第一条　为了保护湿地，制定本条例。\n",
    /没有找到所公布的文本/,
  ],
  [
    "the ordinal of a 公告 that publishes a law",
    "桐岭市人民代表大会常务委员会公告\n\n第十号二\n\n《桐岭市湿地保护条例》已由桐岭市人大常委会通过，现予公布。\n\n2019年10月15日\n\n桐岭市湿地保护条例\n\n第一条　为了保护湿地，制定本条例。\n",
    /像是发文字号而残缺/,
  ],
  [
    "the head of a document whose title ends in a comma's place, under a list",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n附件\n\n试点名单\n\n沅江县、柳林县\n沅东省人民政府办公厅关于成立领导小组工,作的通知\n沅政办〔发2016〕33号\n省政府决定成立省应对气候变化工作领导小组。\n`,
    /像另一件公文的文号/,
  ],
  [
    "a title of three characters",
    "【政策解读】\n\n政解读\n\n为了养老，本市制定了办法，现将有关内容解读如下，请广大市民知悉。\n",
    /标题只有“政解读”/,
  ],
  [
    "the title that carries a text",
    `沅东省人民政府办公厅末发省水利厅关于加强河道采砂管理意见的通知\n\n沅政办发〔2016〕34号\n\n省水利厅、关于加强河道采砂管理的意见》已经省政府同意，请执行。\n\n2016年4月15日\n\n# 关于加强河道采砂管理的意见\n\n省水利厅\n\n（2016年4月1日）\n\n一、明确责任。\n`,
    /与前一件题名相近/,
  ],
  [
    "both titles, of what forwards a text and of that text",
    `沅东省人民政府办公转厅发省水利厅于加强河道采砂管理意见的通知\n\n沅政办发〔2016〕34号\n\n省水利厅《关于加强河道采砂管理的意见》已经省政府同意，现转发给你们，请认真贯彻执行。\n\n2016年4月15日\n\n关于于加强河道采砂管理的意见\n\n省水利厅\n\n（2016年3月28日）\n\n一、严格许可审批\n`,
    /与前一件题名相近/,
  ],
  [
    "the head of a 公告 and the figure of its entry, both",
    `潭溪县人民政府公报\n\n2018年第4期\n\n目 录\n\n县政府文件\n\n1.潭溪县人民政府关于同意设立中心卫生院的批复\n2.潭溪县人民政府关于支持公路建设的函\n.潭溪县人民政府公告\n\n大事记\n\n4.2018年10月大事记\n\n县政府文件\n\n潭溪县人民政府关于同意设立中心卫生院的批复\n\n潭政函〔2018〕21号\n\n${DOCUMENT}\n潭溪县人民政府关于支持公路建设的函\n\n潭政函〔2018〕22号\n\n${DOCUMENT}\n潭溪县人民政府告\n\n为保障城区交通安全，禁止货车驶入城区。\n\n特此公告。\n\n潭溪县人民政府\n\n2018年10月20日\n\n大事记\n\n2018年10月大事记\n\n8日 县长主持召开会议。\n`,
    /在正文中没有找到/,
  ],
  [
    "the head of a 公告 that no contents name",
    `潭溪县人民政府关于支持公路建设的函\n\n潭政函〔2018〕22号\n\n${DOCUMENT}\n潭溪县人民政府告\n\n为保障城区交通安全，禁止货车驶入城区。\n\n特此公告。\n\n潭溪县人民政府\n\n2018年10月20日\n`,
    /并另有落款/,
  ],
  [
    "the title and the first character of the number",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n沅东省人民政府办公关于成立领导小组的通知\n。政办发〔2016〕33号\n各市、县人民政府：\n省政府决定成立领导小组。\n`,
    /像另一件公文的文号/,
  ],
  [
    "the title and the end of the number",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n沅东省人民政府办公关于成立领导小组的通知\n沅政办发〔2016〕33\n各市、县人民政府：\n省政府决定成立领导小组。\n`,
    /像另一件公文的文号/,
  ],
  [
    "the head of a 公告 and a figure of its year",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n# 沅东省工商行政管理局 告\n\n2囗10年 第7号\n\n现将注销情况公告如下，请有关单位知悉并办理。\n\n2010年5月3日\n`,
    /像另一件公文的文号/,
  ],
  [
    "one quote around what a 公告 publishes, and the word that publishes it",
    " 桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n桐岭市湿地保护条例》已由桐岭市人大常委会通过，现囗公布，自2019年12月1日起施行。\n\n2019年10月15日\n\n桐岭市湿地保护条例\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过）\n\n第一条　为了保护湿地，制定本条例。\n",
    /没有找到所公布的文本/,
  ],
  [
    "the first character of a title",
    `〕 沅东省人民政府令\n\n沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}`,
    /以标点开头/,
  ],
  [
    "the title and a figure of the number",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n沅东省人民政府办公厅关关于成立领导小组的通知\n沅政办发〔2016〕。3号\n各市、县人民政府：\n省政府决定成立领导小组。\n`,
    /像另一件公文的文号/,
  ],
  [
    "the page of an entry",
    `沅东省人民政府公报\n\n2016年第8期\n\n目 录\n\n沅东省人民政府关于总体规划的批复…………（１３土\n沅东省人民政府关于防火工作的通知…………（１５）\n沅东省人民政府关于防汛工作的通知…………（１７）\n\n沅东省人民政府关于防汛工作的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}`,
    /像是两条并作一条/,
  ],
  [
    "the head and the ordinal of a 公告, both",
    `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n${DOCUMENT}\n# 沅东省工商行政管理局告公\n\n2016年第7一\n\n现将注销情况公告如下，请有关单位知悉并办理。\n\n2016年5月3日\n`,
    /像另一件公文的文号/,
  ],
  [
    "a masthead over contents",
    `、州人曰政府公报\n\n2021年 第期4\n\n2021年12月31日\n\n| 目录 | 页码 |\n|---|---|\n| 关于总体规划的批复 | 23 |\n\n# 金河州人民政府关于总体规划的批复\n\n金政函〔2021〕27号\n\n${DOCUMENT}`,
    /没有认作报头或目录/,
  ],
  [
    "the note under the title of a law without a number",
    "桐岭市停车场管理办法\n\n（2019年5月10日市人民政府第42次常务会议通过）\n\n第一条　为了管理停车场，制定本办法。\n\n第二条　本办法自2019年7月1日起施行。\n\n桐岭市湿地保护条列\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过）\n\n第一条　为了保护湿地，制定本条例。\n",
    /像另一件公文的题注|又从第一条起/,
  ],
  [
    "the note, the first article and its 第 of a law, and the second article of the one before",
    "# 桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n《桐岭市电动自行车管理条例》已由桐岭市第五届人民代表大会常务委员会第二十次会议于2019年8月28日通过，云泽省第十三届人民代表大会常务委员会第十四次会议于2019年9月27日批准，现予公布，自2019年12月1日起施行。\n\n桐岭市人民代表大会常务委员会\n\n2019年10月15日\n\n桐岭市电动自行车管理条例\n\n（2019年8月28日桐岭市第五届人民代表大会常务委员会第二十次议会通过　2019年9月27日云泽省第十三届人民代表大会常务委员会第十四次会议批准）\n\n第一条　为了加强管理，制定本条例。\n\n二条　本条例自2019年12月1日起施行。\n\n桐岭市湿地保护条例\n\n（2018年10月30日桐岭市第五届人民代表大会常务委员会第十)次会议通过　2018年11月29日云泽省第十三届人民代表大会常务委员会第八次会议批准　自2019年3月1日起施行）\n\n第人　为了保护湿地，制定本条例。\n\n第二条　禁止侵占湿地。\n\n",
    /又从第二条起|像另一件公文的题注|法规、规章的标题/,
  ],
  [
    "the brackets of a section",
    `桐岭市人民政府公报\n\n2024年第2期\n\n【市政府文件】\n\n金河州人民政府关于总体规划的批复\n\n金政函〔2021〕27号\n\n${DOCUMENT}\n市情数据】\n\n桐岭市2024年经济情况\n\n| 指标 | 累计 |\n|---|---|\n| 工业增加值 | 180.5 |\n`,
    /栏目/,
  ],
])("%s that is damaged is told of", (_name, raw, reason) => {
  expect(told(find(raw)).some((one) => reason.test(one))).toBe(true);
});

test("the damage does change their number now and then, so that the property is put to the test", () => {
  const clean = invented.map((raw) => find(raw).decrees.length);
  const changed = fc
    .sample(fc.tuple(...invented.map(damages)), { numRuns: 12, seed: 1 })
    .some((lists) =>
      lists.some((list, at) => find(damage(invented[at]!, list)).decrees.length !== clean[at]),
    );
  expect(changed).toBe(true);
});

test("an issue that a text names on a line of its own is no number", () => {
  const raw = `沅东省人民政府关于名单的通知\n\n沅政发〔2016〕18号\n\n各市人民政府：\n\n名单见下列各期：\n\n2016年第7期\n\n2016年第8期\n\n沅东省人民政府\n\n2016年5月3日\n`;
  expect(told(find(raw))).toEqual([]);
});

test.each([
  "《桐岭市停车场管理办法》解读",
  "关于《桐岭市停车场管理办法》的起草说明",
  "桐岭市停车场管理办法政策问答",
])("what explains a text that was issued is not taken for it: %s", (title) => {
  const head = "桐岭市人民政府关于印发桐岭市停车场管理办法的通知\n\n桐政发〔2020〕5号\n\n";
  const text =
    "# 桐岭市停车场管理办法\n\n第一条　为了管理停车场，制定本办法。\n\n第二条　本办法自2020年7月1日起施行。\n\n";
  const raw = `${head}各县人民政府：\n\n现将《桐岭市停车场管理办法》印发给你们，请认真贯彻执行。\n\n桐岭市人民政府\n\n2020年5月6日\n\n`;
  const behind = `【政策解读】\n\n# ${title}\n\n为了规范停车，市政府印发了办法。现将有关内容解读如下。\n`;
  for (const issued of [text, ""])
    expect(told(find(raw + issued + behind)).filter((reason) => /题名相近/.test(reason))).toEqual(
      [],
    );
});

test.each([
  "甲县财政局\n\n2021年11月8日\n\n甲县教育局\n\n2021年11月9日\n",
  "（联系人：张三，电话：0000000）\n\n甲县财政局\n",
])("signatures under one another, and a note behind them, are no other document: %j", (behind) => {
  const raw = `甲县财政局关于总体规划的通知\n\n甲财〔2021〕5号\n\n各镇人民政府：\n\n现将规划通知如下，请遵照执行。\n\n甲县财政局\n\n2021年11月8日\n\n${behind}`;
  expect(told(find(raw)).filter((reason) => /落款/.test(reason))).toEqual([]);
});
