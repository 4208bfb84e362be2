import { expect, test } from "vitest";
import { contactLink, reportLink } from "./report.ts";

const passage = {
  name: "甲政发〔2019〕9号 三、（二）",
  address: "https://gazette.example/a/f/2019/9/#s3-2",
  words: "建立 & 评价\n机制",
};

test("a mail has the document in its subject, and address and words in its text", () => {
  const link = new URL(reportLink("mailto:a@gazette.example", passage));
  expect(link.pathname).toBe("a@gazette.example");
  expect(link.searchParams.get("subject")).toBe("报告差错：甲政发〔2019〕9号 三、（二）");
  expect(link.searchParams.get("body")).toBe(
    "地址：https://gazette.example/a/f/2019/9/#s3-2\r\n文字：建立 & 评价 机制\r\n应为：\r\n",
  );
});

test("a mail address with a subject of its own keeps it", () => {
  expect(reportLink("mailto:a@b.example?cc=c@b.example", passage)).toMatch(
    /^mailto:a@b\.example\?cc=c@b\.example&subject=/,
  );
});

test("a web address is filled in where it says so, and else left alone", () => {
  const made = reportLink("https://b.example/new?title={name}&body={address}%20{words}", passage);
  const query = new URL(made).searchParams;
  expect(query.get("title")).toBe(passage.name);
  expect(query.get("body")).toBe(`${passage.address} 建立 & 评价 机制`);
  expect(reportLink("https://b.example/report", passage)).toBe("https://b.example/report");
  expect(contactLink("https://b.example/new?title={name}")).toBe("https://b.example/new?title=");
});

test("long words are cut, between letters and not within one", () => {
  const { searchParams } = new URL(
    reportLink("mailto:a@b.example", { ...passage, words: "𠮷".repeat(999) }),
  );
  expect(searchParams.get("body")).toContain(`${"𠮷".repeat(200)}…`);
});
