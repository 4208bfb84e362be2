/** Every data format the archive offers. A new one is a file, its test, and its name in one of these lists. */
import { akomaNtoso } from "./akoma-ntoso/index.ts";
import type { Archive, ArchiveOutput, DecreeOutput, OutputFile } from "./archive.ts";
import { atom } from "./atom.ts";
import { changeLog } from "./changes.ts";
import { citeFiles } from "./cite-files.ts";
import { decreeJson } from "./decree-json.ts";
import { decreeMarkdown } from "./decree-markdown.ts";
import { decreeText } from "./decree-text.ts";
import { jsonFeed } from "./json-feed.ts";
import { lists } from "./lists.ts";
import { llms } from "./llms.ts";
import { staticRepository } from "./oai.ts";
import { openSearch } from "./opensearch.ts";
import { redirects } from "./redirects.ts";
import { robots, sitemap } from "./sitemap.ts";

export const decreeOutputs: DecreeOutput[] = [
  decreeJson,
  decreeText,
  decreeMarkdown,
  akomaNtoso,
  ...citeFiles,
];

export const archiveOutputs: ArchiveOutput[] = [
  ...lists,
  atom,
  jsonFeed,
  sitemap,
  robots,
  openSearch,
  staticRepository,
  llms,
  changeLog,
  redirects,
];

/** The files of the whole archive, and what was left out for want of an address. */
export function archiveFiles(archive: Archive): { files: OutputFile[]; messages: string[] } {
  const ready = archiveOutputs.filter(({ needsUrl }) => archive.site.url || !needsUrl);
  const missing = archiveOutputs.filter((output) => !ready.includes(output));
  const names = missing.map(({ name }) => name).join("、");
  return {
    files: ready.flatMap((output) => output.files(archive)),
    messages: names
      ? [`site.yaml 的 url 是 null：没有生成 ${names}。发布后写上网址，再生成一次。`]
      : [],
  };
}
