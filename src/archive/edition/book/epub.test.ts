import { EpubCheck } from "@likecoin/epubcheck-ts";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { body, decree as sample } from "../../../gazette/mdx/sample.ts";
import type { Decree } from "../../../gazette/schema.ts";
import { catalogOf } from "../../catalog.ts";
import { holdingOf } from "../../holding.ts";
import { archive } from "../../testing/archive.ts";
import { hostile } from "../../testing/decrees.ts";
import { epubOf } from "./epub.ts";
import { type Book, bookOf } from "./model.ts";

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

/** The book of two decrees: every node of the tree, and words that are hostile to XML. */
function book(url: string | null) {
  const { site, issues } = archive(url);
  const issue = { ...issues[0]!, files: ["图 1(a).png"] };
  const words = `${hostile.title} ]]> \u0007 <&"'>`;
  const decrees: Decree[] = [sample, { ...sample, title: words, path: hostile.path }];
  const held = decrees.map((decree, n) => ({ id: `order-0${n}`, decree, body }));
  const holdings = held.map(({ id, decree }) => holdingOf(id, decree, body));
  return bookOf(catalogOf(site, [issue], holdings), issue, held);
}

const pixels = ({ pictures }: Book) => new Map(pictures.map(({ name }) => [name, PIXEL]));
const check = (data: Uint8Array) =>
  EpubCheck.validate(data, { includeUsage: true, includeInfo: true });

test.each([null, "https://gazette.example/"])("is a clean EPUB 3 with address %s", async (url) => {
  const whole = book(url);
  expect(whole.pictures).toHaveLength(1);
  const data = epubOf(whole, "p { margin: 0 }", pixels(whole));
  expect((await check(data)).messages).toEqual([]);
});

test("a checker that finds nothing would not be one", async () => {
  const whole = book(null);
  const twice = { ...whole, chapters: [...whole.chapters, whole.chapters[0]!] };
  expect((await check(epubOf(twice, "", pixels(twice)))).valid).toBe(false);
});

test("chapters hold the text, its notes and no link for copying", () => {
  const files = unzipSync(epubOf(book(null), "", pixels(book(null))));
  expect(Object.keys(files)[0]).toBe("mimetype");
  const chapter = new TextDecoder().decode(files["EPUB/order-00.xhtml"]);
  for (const words of [sample.title, "<ins>域</ins>", 'href="#e1"', 'id="e1"', "<sub>2.5</sub>"])
    expect(chapter).toContain(words);
  for (const words of ["<del", 'class="pl"', ".csv", "tabindex"])
    expect(chapter).not.toContain(words);
});
