/**
 * Every data format the archive offers. A new one is a module of this folder and its test: it
 * exports `beside` (files beside each decree) or `whole` (files of the whole archive), and is
 * published, listed on 开放数据 and packed for the stick from then on.
 */
import type { Archive, ArchiveOutput, DecreeOutput, OutputFile } from "./archive.ts";

/** What a module of this folder may export. */
export interface Format {
  beside?: DecreeOutput[];
  whole?: ArchiveOutput[];
}

const modules = import.meta.glob<Format>(
  ["./*.ts", "./*/index.ts", "!./*.test.ts", "!./outputs.ts"],
  {
    eager: true,
  },
);

/**
 * The outputs of some modules, in order of the modules' names.
 * @throws when two of them write the same file beside a decree
 */
export function outputsOf(formats: Record<string, Format>): Required<Format> {
  const all = Object.keys(formats)
    .toSorted()
    .map((name) => formats[name]!);
  const beside = all.flatMap((format) => format.beside ?? []);
  const files = beside.map(({ file }) => file);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice) throw new Error(`两种格式都写 ${twice}；请给其中一种换个文件名`);
  return { beside, whole: all.flatMap((format) => format.whole ?? []) };
}

export const { beside: decreeOutputs, whole: archiveOutputs } = outputsOf(modules);

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
