/** Texts of any length, each a burden of its own kind: what grows with the text must grow no faster. */

const TITLE = "某市人民政府关于某事的通知";
const NAMED = "根据《某市某办法》（某政发〔2019〕1号），";
const NOTE = "做好工作（牵头单位：市水利局；配合单位：市财政局）。";
const UNIT = "表1 某表（单位：元）\n\n|甲|乙|\n|---|---|\n|1|2|\n\n注：某。\n\n";

const numbered = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n + 1)).join("");
const listed = (n: number) => `某市人民政府关于第${n}事的通知……（${(n % 900) + 1}）\n\n`;
const issued = (n: number) =>
  `# 某市人民政府关于第${n}事的通知\n\n某政发〔2019〕${n}号\n\n各县人民政府：\n\n现通知如下。\n\n某市人民政府\n\n2019年1月1日\n\n`;

/** A text of about `n` characters of each kind. */
export const burdens: Record<string, (n: number) => string> = {
  ...repeated("", [
    ..."一（《〔<|#*1.①\t\r\0、：。…~",
    "《〈",
    "人民政府",
    "令第",
    "2019年1月1日",
    "1.",
    "甲局、",
    "<sup>",
    "<td>",
    "![图](a.png)",
    NAMED,
    NOTE,
    "责任单位：市水利局。",
    "《某规划》（以下简称《规划》），落实《规划》。",
    "自2019年1月1日起施行。",
  ]),
  ...repeated(`# ${TITLE}\n\n某政发〔2019〕1号\n\n`, [
    `${NAMED}办理。\n\n`,
    `${NOTE}\n\n`,
    "## 一、总则\n\n",
    "（一）甲。乙。\n\n1.丙。\n\n⑴丁。\n\n",
    "①甲。\n\n",
    "李　四　市教育局局长\n\n",
    "组长：\n\n",
    UNIT,
    "居民    1.35    2.46\n",
    "甲\t乙\t丙\n",
    "全市上下要\n\n",
    "全市上下要\n\n·3·\n\n2019年第3期\n\n",
    `${TITLE}\n\n`,
    "附件\n\n某表\n\n",
    "附件：1.某表\n2.某图\n\n",
    "（此件公开发布）\n\n",
    "某政发〔2019〕1号\n\n",
    "【市政府文件】\n\n",
    "《某办法》自2019年1月1日起施行，《某规定》同时废止。\n\n",
  ]),
  第N条: (n) => numbered(n / 12, (at) => `第${at}条 本办法。\n\n`),
  documents: (n) => numbered(n / 90, issued),
  "contents and documents": (n) =>
    `目 录\n\n${numbered(n / 110, listed)}${numbered(n / 110, issued)}`,
  "contents without documents": (n) => `目 录\n\n${numbered(n / 25, listed)}`,
  "attachments that are announced": (n) =>
    `# ${TITLE}\n\n附件：${numbered(n / 24, (at) => `${(at % 90) + 1}.表${at}\n`)}\n\n2019年1月1日\n\n${numbered(n / 24, (at) => `附件${(at % 90) + 1}\n\n表${at}\n\n`)}`,
  "short forms": (n) =>
    numbered(n / 40, (at) => `《规划第${at}号》（以下简称《规划${at}》）和《规划${at}》，`),
  "an HTML table": (n) =>
    `<table>${"<tr><td rowspan=2>甲</td><td>乙</td></tr>".repeat(n / 34)}</table>`,
  "a wide HTML table": (n) => `<table><tr>${"<td colspan=2>甲</td>".repeat(n / 20)}</tr></table>`,
};

/** A piece over and over, behind a head. */
function repeated(head: string, pieces: readonly string[]) {
  return Object.fromEntries(
    pieces.map((piece) => [
      JSON.stringify(piece),
      (n: number) => head + piece.repeat(Math.ceil(n / piece.length)),
    ]),
  );
}
