/** One decree of a book: head, text and notes, its links leading within the book or to the web. */
import type { Element, ElementContent } from "hast";
import { type Links, renderTree } from "../../../render/index.ts";
import { titleLines, titleWords } from "../../../render/title.ts";
import { el } from "../../../render/types.ts";
import { strings } from "../../../strings.ts";
import type { Catalog } from "../../catalog.ts";
import { absolute } from "../../cite/item.ts";
import { figureName } from "../../files.ts";
import type { OpenIssue } from "../../gate-issue.ts";
import type { Chapter, Held, Picture } from "./model.ts";

/** Where a chapter stands. */
interface Setting {
  catalog: Catalog;
  issue: OpenIssue;
  pictures: readonly Picture[];
  /** chapter of each decree of the book, by its path */
  chapters: ReadonlyMap<string, string>;
}

export function chapterOf(held: Held, setting: Setting): Chapter {
  const { id, decree, body } = held;
  const text = renderTree(body, decree.marks, linksOf(held, setting));
  const notes = notesOf(held);
  const content = [
    head(held, setting.catalog),
    el("div", { className: ["text"] }, text.flatMap(kept)),
    ...(notes.length > 0 ? [apparatus(notes)] : []),
  ];
  return { id, title: decree.title, number: decree.number, content };
}

function head({ decree }: Held, { site }: Catalog): Element {
  const { title, issuer, number, marks } = decree;
  const places = site.gazettes.flatMap(({ place }) => place ?? []);
  const lines = titleWords(titleLines(title, issuer, marks.titleLines), [...issuer, ...places]);
  const line = (name: string, words: string) => el("p", { className: [name] }, [words]);
  return el("header", { className: ["gw"] }, [
    ...(issuer.length > 0 ? [line("issuer", issuer.join(" "))] : []),
    ...(number ? [line("docno", number)] : []),
    el("h1", {}, lines),
  ]);
}

function linksOf({ decree }: Held, { catalog, issue, pictures, chapters }: Setting): Links {
  const targets = catalog.relations.targets.get(decree.path);
  const { url } = catalog.site;
  return {
    citation: (id) => {
      const target = targets?.get(id);
      if (target?.kind !== "decree") return null;
      const place = target.anchor ? `#${target.anchor}` : "";
      if (target.path === decree.path) return place || null;
      const chapter = chapters.get(target.path);
      if (chapter) return `${chapter}.xhtml${place}`;
      return url && absolute(url, target.path) + place;
    },
    organ: () => null,
    file: (name) => {
      const wanted = `/${figureName(name, issue.source.file)}`;
      const picture = pictures.find(({ from }) => from.endsWith(wanted));
      return picture ? `files/${picture.name}` : null;
    },
    csv: () => null,
    chart: () => null,
  };
}

/** What a page has and a book has no use for: links to copy, what stands in the notes. */
const LEFT_OUT = /^(pl|get)$/;

/** An element as a book shows it. */
function kept(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const names = [node.properties.className ?? []].flat().map(String);
  if (node.tagName === "del" || names.some((name) => LEFT_OUT.test(name))) return [];
  // A picture's link leads to the picture itself: a book may only link to its chapters.
  if (String(node.properties.href).startsWith("files/")) return node.children.flatMap(kept);
  const { loading: _, tabIndex: __, ...properties } = node.properties;
  const call = names.includes("mk") ? { "epub:type": "noteref", role: "doc-noteref" } : {};
  const children = node.children.flatMap(kept);
  return [{ ...node, properties: { ...properties, ...call }, children }];
}

interface Note {
  id: string;
  label: string;
  words: string;
}

function notesOf({ decree: { marks } }: Held): Note[] {
  const { correction, doubt } = strings.render;
  return [
    ...marks.corrections.map(({ id, printed, shown, why }) => ({
      id: `e${id}`,
      label: correction(id).short,
      words: `${strings.decree.fix(printed, shown)}。${why}`,
    })),
    ...marks.doubts.map(({ id, message }) => ({
      id: `q${id}`,
      label: doubt(id).short,
      words: message,
    })),
  ];
}

function apparatus(notes: readonly Note[]): Element {
  const items = notes.map(({ id, label, words }) =>
    el("li", { id }, [
      el("a", { className: ["mk"], href: `#${id}-in`, role: "doc-backlink" }, [label]),
      ` ${words}`,
    ]),
  );
  return el(
    "section",
    { className: ["apparatus"], "epub:type": "endnotes", role: "doc-endnotes" },
    [el("h2", {}, [strings.decree.apparatus]), el("ol", { className: ["notes"] }, items)],
  );
}
