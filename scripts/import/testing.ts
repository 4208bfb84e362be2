/** Content folders to try the import on, removed when the tests of a file are done. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { main } from "../import.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-import-"));
afterAll(() => rmSync(temp, { recursive: true }));

/** A small issue of an invented city: one decree, two headings, two items. */
export const raw = `# 澜山市人民政府公报

2020年第3期

澜山市人民政府办公室主办

2020年3月20日出版(月刊)

## 目 录

澜山市人民政府关于加强防火工作的通知

澜政发〔2020〕4号 ..... (2)

# 澜山市人民政府 关于加强防火工作的通知

澜政发〔2020〕4号

各县(市、区)人民政府,市人民政府各委、办、局:

为加强防火工作,现通知如下。

## 一、加强领导

各级各部门要加强领导。

## 二、落实责任

(一)落实属地责任。各县(市、区)负责本辖区的防火工作。

(二)落实部门责任。各部门负责本行业的防火工作。

澜山市人民政府

2020年3月2日

(此件公开发布)
`;

let count = 0;
/** A content folder with these files below it. */
export function folder(files: Record<string, string | Buffer>): string {
  const content = join(temp, String(++count));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

/** Where `one` puts it. */
export const FILE = "raw/lanshan/2020-03.md";
/** A content folder that holds one raw file and nothing else. */
export const one = (text: string | Buffer = raw) => folder({ [FILE]: text });

/** Runs the import command on a folder. */
export const run = (content: string, ...flags: string[]) => runKnowing(null, content, ...flags);

/** The same with what a build keeps of the import before. */
export async function runKnowing(known: string | null, content: string, ...flags: string[]) {
  const said = { out: "", err: "" };
  const output = {
    log(text: string) {
      said.out += `${text}\n`;
    },
    error(text: string) {
      said.err += `${text}\n`;
    },
  };
  const status = await main(
    ["--content", content, "--date", "2026-11-24", ...flags],
    output,
    known,
  );
  return { status, ...said };
}

/** Every file below a folder with its text, the raw folder aside. */
export function snapshot(content: string): Record<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(content, "raw")));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(content.length + 1), readFileSync(file, "utf8")]),
  );
}
