/** The raw files of an archive, read and judged readable; what is not stops the import. */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Raw } from "../../src/archive/intake.ts";
import { initials } from "../../src/archive/permalinks/slugs.ts";
import { type Errata, errata } from "../../src/gazette/errata.ts";
import type { Site } from "../../src/gazette/schema.ts";
import { listFiles, Refusal, readIfThere } from "../content.ts";
import { fromPerson } from "../yaml.ts";

/** Every `raw/<gazette>/<issue>.md`, in the order of gazette and name, read as it is asked for. */
export function* readRaws(content: string, site: Site): Generator<Raw> {
  const folder = join(content, "raw");
  const files = listFiles(folder, ".md");
  const depth = (file: string) => relative(folder, file).split(/[\\/]/).length;
  const misplaced = files.find((file) => depth(file) === 1);
  if (misplaced)
    throw new Refusal(`${misplaced}: 底本应放在 raw/<公报>/ 之下；请为这种公报建一个文件夹`);
  const issues = files.filter((file) => depth(file) === 2);
  if (issues.length === 0) throw new Refusal(`${folder}: 没有底本；请放入 <公报>/<期>.md`);
  noStrayErrata(folder);
  for (const file of issues) yield readRaw(file, site);
}

function readRaw(file: string, site: Site): Raw {
  const stem = file.slice(0, -".md".length);
  const bytes = bytesOf(file);
  const folder = basename(dirname(file));
  return {
    file,
    gazette: slugOf(folder, site),
    name: basename(stem),
    bytes,
    text: textOf(file, bytes),
    errata: readErrata(`${stem}.errata.yaml`),
    files: beside(stem),
  };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refusal(`${file}: 读不出（${(error as Error).message}）；请检查文件和权限`);
  }
}

/** A folder's name is the slug where it can be one. */
function slugOf(folder: string, { gazettes }: Site): string {
  const known = gazettes.find(({ slug, name }) => slug === folder || name === folder);
  return known?.slug ?? (/^[a-z0-9][a-z0-9._-]{0,39}$/.test(folder) ? folder : initials(folder));
}

function textOf(file: string, bytes: Buffer): string {
  if (bytes.length >= 2 && (bytes.readUInt16BE() === 0xfffe || bytes.readUInt16BE() === 0xfeff))
    throw new Refusal(`${file}:1: 是 UTF-16 编码，应为 UTF-8；请用编辑器另存为 UTF-8`);
  if (!isUtf8(bytes))
    throw new Refusal(
      `${file}:${badLine(bytes)}: 此行不是 UTF-8 编码（可能是 GBK、GB18030，也可能不是文本）；请用编辑器另存为 UTF-8`,
    );
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (text.trim() === "") throw new Refusal(`${file}:1: 是空文件；请放入识别所得的文本，或删去它`);
  return text;
}

/** The first line whose bytes are not UTF-8, 1-based; no character's bytes hold a line feed. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const until = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, until))) return line;
    start = until + 1;
  }
  return line;
}

function readErrata(file: string): Errata | undefined {
  const text = readIfThere(file);
  return text === undefined ? undefined : fromPerson(errata, text, file);
}

function noStrayErrata(folder: string): void {
  const raws = new Set(listFiles(folder, ".md").map((file) => file.slice(0, -3)));
  const stray = listFiles(folder, ".errata.yaml").find((file) => !raws.has(file.slice(0, -12)));
  if (stray) throw new Refusal(`${stray}:1: 没有与它同名的底本(.md)；请改文件名，或删去它`);
}

/** Pictures in the folder of the issue's name, and its scan, by the name they keep. */
function beside(stem: string): string[] {
  const inside = listFiles(stem, "");
  const names = inside.map((file) => relative(stem, file).replaceAll("\\", "/"));
  const scan = `${basename(stem)}.pdf`;
  const siblings = readdirSync(dirname(stem));
  return [...names, ...(siblings.includes(scan) ? [scan] : [])];
}
