/** An issue as one page to be printed: title, contents, every decree on a sheet of its own. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { el } from "../../../render/types.ts";
import { strings } from "../../../strings.ts";
import { escaped } from "../shell.ts";
import type { Book, Chapter } from "./model.ts";

/** @param style address of the style sheet */
export function printPage(book: Book, style: string): string {
  const title = `${book.gazette} ${book.issue}`;
  const main = el("main", {}, [titlePage(book), contents(book), ...book.chapters.map(chapter)]);
  return `<!doctype html>
<html lang="${strings.lang}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="stylesheet" href="${style}"></head>
<body>${toHtml(main)}</body>
</html>
`;
}

function titlePage({ gazette, issue, imprint }: Book) {
  const lines = imprint.map((words) => el("p", {}, [words]));
  const name = el("h1", {}, [gazette]);
  const number = el("p", { className: ["number"] }, [issue]);
  return el("section", { className: ["titlepage"] }, [name, number, ...lines]);
}

function contents({ chapters }: Book) {
  const items = chapters.map(({ id, title, number }) =>
    el("li", {}, [el("a", { href: `#${id}` }, [title]), ...(number ? [el("br"), number] : [])]),
  );
  return el("section", { className: ["contents"] }, [
    el("h2", {}, [strings.decree.toc]),
    el("ol", {}, items),
  ]);
}

const chapter = ({ id, content }: Chapter) =>
  el("article", { className: ["decree"], id }, content.map(within(id)));

/** The same element in a page that holds several decrees: its names made the decree's own. */
const within =
  (chapterId: string) =>
  <T extends ElementContent>(node: T): T => {
    if (node.type !== "element") return node;
    const { id, href, ariaLabelledBy, ...rest } = node.properties;
    const named = (name: unknown): string => `${chapterId}-${String(name)}`;
    const properties = {
      ...rest,
      ...(id !== undefined && { id: named(id) }),
      ...(href !== undefined && { href: linkOf(String(href), named) }),
      ...(ariaLabelledBy !== undefined && { ariaLabelledBy: [ariaLabelledBy].flat().map(named) }),
    };
    return { ...node, properties, children: node.children.map(within(chapterId)) };
  };

/** `#s3` and `xzf-2019-9.xhtml#s3` of a book as places of the one page. */
function linkOf(href: string, named: (name: string) => string): string {
  if (href.startsWith("#")) return `#${named(href.slice(1))}`;
  const chapter = /^(?<id>[^/:]+)\.xhtml(?:#(?<place>.+))?$/.exec(href)?.groups;
  if (!chapter) return href;
  return chapter.place ? `#${chapter.id}-${chapter.place}` : `#${chapter.id}`;
}
