/** EPUB 3.3 of an issue: a chapter a decree, contents, notes; the same bytes on every machine. */

import type { Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { el } from "../../../render/types.ts";
import { strings } from "../../../strings.ts";
import { legal } from "../../formats/xml.ts";
import { escaped } from "../shell.ts";
import { zippedInOrder } from "../zip.ts";
import type { Book } from "./model.ts";
import { packageDocument } from "./package.ts";

/** @param style the style sheet; @param pictures their bytes, by name */
export function epubOf(
  book: Book,
  style: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  return zippedInOrder(book.modified, filesOf(book, style, pictures));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `mimetype` first and stored, as OCF 4.3 asks. */
function* filesOf(
  book: Book,
  style: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Generator<[string, Uint8Array]> {
  yield ["mimetype", utf8("application/epub+zip")];
  yield ["META-INF/container.xml", utf8(CONTAINER)];
  yield ["EPUB/package.opf", utf8(packageDocument(book))];
  yield ["EPUB/nav.xhtml", utf8(contents(book))];
  yield ["EPUB/title.xhtml", utf8(titlePage(book))];
  yield ["EPUB/style.css", utf8(style)];
  for (const { id, title, content } of book.chapters) {
    const chapter = el("section", { "epub:type": "chapter", role: "doc-chapter" }, content);
    yield [`EPUB/${id}.xhtml`, utf8(page(title, xhtml(chapter)))];
  }
  for (const { name } of book.pictures) yield [`EPUB/files/${name}`, pictures.get(name)!];
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** HTML's serialization with what XML asks for beyond it: closed elements, legal characters, no `]]>`. */
const xhtml = (node: Nodes): string =>
  legal(toHtml(node, { closeSelfClosing: true })).replaceAll("]]>", "]]&gt;");

const page = (title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${strings.lang}" xml:lang="${strings.lang}">
<head><title>${escaped(legal(title)).replaceAll("]]>", "]]&gt;")}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;

function titlePage({ gazette, issue, imprint, url }: Book): string {
  const line = (words: string) => el("p", {}, [words]);
  const section = el("section", { className: ["titlepage"], "epub:type": "titlepage" }, [
    el("h1", {}, [gazette, el("br"), issue]),
    ...imprint.map(line),
    ...(url ? [line(url)] : []),
    line(strings.foot.source(`《${gazette}》`)),
  ]);
  return page(`${gazette} ${issue}`, xhtml(section));
}

function contents({ chapters, gazette, issue }: Book): string {
  const items = chapters.map(({ id, title, number }) =>
    el("li", {}, [el("a", { href: `${id}.xhtml` }, [number ? `${title}（${number}）` : title])]),
  );
  const nav = el("nav", { "epub:type": "toc", role: "doc-toc" }, [
    el("h1", {}, [strings.decree.toc]),
    el("ol", {}, [
      el("li", {}, [el("a", { href: "title.xhtml" }, [`${gazette} ${issue}`])]),
      ...items,
    ]),
  ]);
  return page(strings.decree.toc, xhtml(nav));
}
