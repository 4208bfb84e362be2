import { EpubCheck } from "@likecoin/epubcheck-ts";
import { unzipSync } from "fflate";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { beforeAll, expect, it } from "vitest";
import { epubOf } from "../../src/archive/edition/book/epub.ts";
import { issueText } from "../../src/archive/edition/book/text.ts";
import { canonicalText } from "../../src/gazette/record.ts";
import { plainText } from "../../src/gazette/text.ts";
import { readArchive } from "../archive.ts";
import { picturesOf, type Read, readBooks } from "./books.ts";

const read: Read[] = [];
beforeAll(async () => {
  for (const one of readBooks(await readArchive("content", null), null)) read.push(one);
});

const squeezed = (text: string): string => text.replace(/\s/g, "");

/** The words of a node, the archive's own aside; the first paragraph in a table's caption comes with it. */
function words(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ("attrs" in node && node.attrs.some(({ name }) => name === "data-note")) return "";
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}

it("each issue is a clean EPUB whose chapters are the texts of its decrees", async () => {
  expect(read.length).toBeGreaterThan(0);
  for (const { book, decrees } of read) {
    const data = epubOf(book, "", await picturesOf(book, "content"));
    const { messages } = await EpubCheck.validate(data, { includeUsage: true, includeInfo: true });
    expect(messages, book.id).toEqual([]);
    const files = unzipSync(data);
    for (const { id, body } of decrees) {
      const xhtml = new TextDecoder().decode(files[`EPUB/${id}.xhtml`]);
      const html =
        /<div class="text">(?<text>.*?)<\/div>(<section class="apparatus"|<\/section><\/body>)/s;
      const text = words(parseFragment(html.exec(xhtml)!.groups!.text!));
      expect(squeezed(text), id).toBe(squeezed(plainText(body)));
    }
  }
});

it("the plain text of an issue holds every decree's own, byte for byte", () => {
  for (const { issue, decrees } of read) {
    const text = issueText(issue, decrees);
    for (const { decree, body } of decrees) expect(text).toContain(canonicalText(decree, body));
  }
});
