import { expect, test } from "vitest";
import { el } from "../../../render/types.ts";
import type { Book } from "./model.ts";
import { printPage } from "./print.ts";

const chapter = (id: string, href: string) => ({
  id,
  title: `${id}的题名`,
  number: null,
  content: [el("p", { id: "s3", ariaLabelledBy: ["s3", "h"] }, [el("a", { href }, ["文"])])],
});
const book: Book = {
  id: "xinzhou-2019-2",
  gazette: "某市<公报>",
  issue: "2019年第2期",
  imprint: [],
  publisher: null,
  published: null,
  modified: "2019-08-20",
  url: null,
  source: "",
  pictures: [],
  chapters: [],
};

test.each([
  ["#s3", "#a-s3"],
  ["b.xhtml", "#b"],
  ["b.xhtml#s3-2", "#b-s3-2"],
  ["https://gazette.example/a.xhtml", "https://gazette.example/a.xhtml"],
])("in one page %s leads to %s", (href, expected) => {
  const html = printPage({ ...book, chapters: [chapter("a", href), chapter("b", "#h")] }, "x.css");
  expect(html).toContain(`<a href="${expected}">文</a>`);
  for (const words of ['id="a-s3"', 'id="b-s3"', 'aria-labelledby="a-s3 a-h"', "某市&lt;公报"])
    expect(html).toContain(words);
});
