/**
 * Every data format the archive offers. A new one is a module of this folder with its test, and its
 * row here: it exports `beside` (files beside each decree) or `whole` (files of the whole archive), and
 * is published, listed on 开放数据 and packed for the stick from then on.
 */
import * as akomaNtoso from "./akoma-ntoso/index.ts";
import type { Archive, ArchiveOutput, DecreeOutput, OutputFile } from "./archive.ts";
import * as atom from "./atom.ts";
import * as changes from "./changes.ts";
import * as citeFiles from "./cite-files.ts";
import * as decreeJson from "./decree-json.ts";
import * as decreeMarkdown from "./decree-markdown.ts";
import * as decreeText from "./decree-text.ts";
import * as jsonFeed from "./json-feed.ts";
import * as lists from "./lists.ts";
import * as llms from "./llms.ts";
import * as oai from "./oai.ts";
import * as opensearch from "./opensearch.ts";
import * as redirects from "./redirects.ts";
import * as sitemap from "./sitemap.ts";

/** What a module of this folder may export. */
export interface Format {
  beside?: readonly DecreeOutput[];
  whole?: readonly ArchiveOutput[];
}

/** In the order in which 开放数据 lists them. */
export const formats: readonly Format[] = [
  akomaNtoso,
  atom,
  changes,
  citeFiles,
  decreeJson,
  decreeMarkdown,
  decreeText,
  jsonFeed,
  lists,
  llms,
  oai,
  opensearch,
  redirects,
  sitemap,
];

/**
 * The outputs of some modules.
 * @throws when two of them write the same file beside a decree
 */
export function outputsOf(formats: readonly Format[]) {
  const beside = formats.flatMap((format) => format.beside ?? []);
  const files = beside.map(({ file }) => file);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice) throw new Error(`两种格式都写 ${twice}；请给其中一种换个文件名`);
  return { beside, whole: formats.flatMap((format) => format.whole ?? []) };
}

export const { beside: decreeOutputs, whole: archiveOutputs } = outputsOf(formats);

/** What the archive as a whole is offered as. */
export interface ArchiveFiles {
  /** none of those that were left out */
  byOutput: Map<ArchiveOutput, OutputFile[]>;
  files: OutputFile[];
  messages: string[];
}

/** The files of the whole archive, and what was left out for want of an address. */
export function archiveFiles(archive: Archive): ArchiveFiles {
  const ready = archiveOutputs.filter(({ needsUrl }) => archive.site.url || !needsUrl);
  const missing = archiveOutputs.filter((output) => !ready.includes(output));
  const names = missing.map(({ name }) => name).join("、");
  const byOutput = new Map(ready.map((output) => [output, output.files(archive)]));
  return {
    byOutput,
    files: [...byOutput.values()].flat(),
    messages: names
      ? [`site.yaml 的 url 是 null：没有生成 ${names}。发布后写上网址，再生成一次。`]
      : [],
  };
}
