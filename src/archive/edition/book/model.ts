/** An issue as a book: what its EPUB and its printed form are both made of. */
import type { Element } from "hast";
import type { DecreeBody } from "../../../gazette/nodes.ts";
import type { Decree } from "../../../gazette/schema.ts";
import { strings } from "../../../strings.ts";
import { type Catalog, filesOf } from "../../catalog.ts";
import { absolute } from "../../cite/item.ts";
import { chineseDate } from "../../cite/legal.ts";
import { figureName } from "../../files.ts";
import type { OpenIssue } from "../../gate-issue.ts";

import { editionDate } from "../date.ts";
import { chapterOf } from "./chapter.ts";
import { mediaType } from "./package.ts";

export interface Chapter {
  /** name of its file without ending: `xzf-2019-9` */
  id: string;
  title: string;
  number: string | null;
  content: Element[];
}

export interface Picture {
  /** its name in the book, under `files/` */
  name: string;
  /** where it lies, from the content folder */
  from: string;
}

export interface Book {
  /** `xinzhou-2019-2` */
  id: string;
  /** the gazette's name as printed */
  gazette: string;
  /** 2019年第2期 */
  issue: string;
  /** sponsor, day and rhythm as the masthead has them */
  imprint: string[];
  publisher: string | null;
  /** ISO day, null when the masthead does not say */
  published: string | null;
  /** newest day the issue speaks of, ISO */
  modified: string;
  /** permanent address of the issue, null before the archive is published */
  url: string | null;
  /** SHA-256 of the raw file it was read from */
  source: string;
  chapters: Chapter[];
  /** those that its decrees print and an EPUB may hold */
  pictures: Picture[];
}

/** An open decree and its text, with the name of its file. */
export interface Held {
  id: string;
  decree: Decree;
  body: DecreeBody;
}

/** @param decrees the open decrees of the issue, in order, through the gate already */
export function bookOf(catalog: Catalog, issue: OpenIssue, decrees: readonly Held[]): Book {
  const { url } = catalog.site;
  const printed = decrees.flatMap(({ decree }) => catalog.byPath.get(decree.path)?.figures ?? []);
  const names = new Set(printed.map((name) => figureName(name, issue.source.file)));
  const pictures = filesOf(catalog, issue).filter(
    ({ name, from }) => mediaType(name) && [...names].some((own) => from.endsWith(`/${own}`)),
  );
  const chapters = new Map(decrees.map(({ id, decree }) => [decree.path, id]));
  return {
    id: issue.path
      .split("/")
      .filter((step) => step && step !== "gazette")
      .join("-"),
    gazette: issue.name,
    issue: strings.issue.name(issue.year, issue.issue),
    imprint: imprintOf(issue),
    publisher: issue.sponsor,
    published: issue.published?.length === 10 ? issue.published : null,
    modified: editionDate(
      decrees.map(({ decree }) => decree),
      [issue],
    ),
    url: url && absolute(url, issue.path),
    source: issue.source.sha256,
    chapters: decrees.map((held) => chapterOf(held, { catalog, issue, pictures, chapters })),
    pictures,
  };
}

function imprintOf({ serial, sponsor, published, periodicity }: OpenIssue): string[] {
  const words = strings.issue;
  return [
    ...(serial ? [words.serial(serial)] : []),
    ...(sponsor ? [words.sponsor(sponsor)] : []),
    ...(published ? [words.published(chineseDate(published), periodicity)] : []),
  ];
}
