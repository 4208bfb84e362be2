/** What programs leave behind that take the text out of a PDF: asked, never joined. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const read = (lines: string) =>
  find(
    `桐岭市人民政府关于做好秋收工作的通知\n桐政发〔2019〕9号\n各县人民政府：\n${lines}\n桐岭市人民政府\n2019年8月5日\n`,
  );
const asks = (lines: string, rule: string) => read(lines).asked.some((one) => one.rule === rule);

test.each([
  ["要在4月底前(cid:12)(cid:871)补发到位。", true],
  ["要在4月底前\ufffd发到位。", true],
  ["要在4月底前\ue5f0发到位。", true],
  ["编号为（CID：12）的车辆停驶。", false],
])("%s", (line, asked) => {
  expect(asks(line, "sign")).toBe(asked);
});

const TWO =
  "要扎实抓好乡村振兴。坚持农业      要切实保障和改善民生。坚持以人\n农村优先发展，深化农业供给侧结      民为中心的发展思想，办好十二件\n构性改革，建设十大特色农业基地      民生实事，全市新增城镇就业五万";

test("two columns in one line are asked and not joined", () => {
  expect(asks(TWO, "columns")).toBe(true);
  expect(read(TWO).paragraphs.some((line) => line.includes("以人农村"))).toBe(false);
});

test.each([
  // one such line, a table's rows, persons
  "要扎实抓好乡村振兴。坚持农业      要切实保障和改善民生。坚持以人",
  "桐岭市第一建筑工程公司      一等奖\n桐岭市第二建筑工程公司      二等奖",
  "甲                  乙\n丙                  丁",
])("%s", (lines) => {
  expect(asks(lines, "columns")).toBe(false);
});
