/** What the search costs at several sizes, beside Pagefind as it comes, MiniSearch and FlexSearch. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeArchive } from "./archive.ts";
import { type Cost, run } from "./measure.ts";
import type { Asked } from "./search/ask.ts";
import { ways } from "./search/index.ts";
import { questions } from "./search/queries.ts";
import { readTexts } from "./search/texts.ts";
import { table } from "./table.ts";

export interface SearchBench {
  /** sizes of the archive, in issues of 12 decrees */
  issues: number[];
  /** UTF-8 of a decree, about */
  bytes: number;
}

const HEAD = [
  ...["期", "怎样检索", "建库，处理器秒", "内存，MB", "索引，MB", "到前十件，KB"],
  ...["启动，毫秒", "冷，毫秒", "热，毫秒", "前十件找到的", "前十件对的"],
];
/** Questions that are slices of the text. */
const SLICES = 40;

export async function benchSearch({ issues, bytes }: SearchBench): Promise<string> {
  const rows: string[][] = [];
  for (const size of issues) {
    const temp = mkdtempSync(join(tmpdir(), "gazette-bench-"));
    const content = join(temp, "content");
    writeArchive(content, size, { bytes, gazettes: 2 });
    await run(["scripts/import.ts", "--content", content], ".");
    const asked = join(temp, "questions.json");
    writeFileSync(asked, JSON.stringify(questions(await readTexts(content), SLICES)));
    for (const [key, { name }] of Object.entries(ways)) {
      console.error(`${size} 期：${name}`);
      rows.push([String(size), name, ...(await measure(key, join(temp, key), content, asked))]);
    }
    rmSync(temp, { recursive: true });
  }
  return `${table(HEAD, rows)}\n\n到前十件：从什么也没有到前十件显示出来要取的字节，压缩后，中位数；在本机取，不计网络。`;
}

async function measure(key: string, out: string, content: string, asked: string) {
  const one = "scripts/bench/search/one.ts";
  const built: Cost = await run([one, "build", key, content, out], ".");
  const answer = `${out}.json`;
  await run([one, "ask", key, out, asked, answer], ".");
  const { bytes, start, cold, warm, recall, precision } = JSON.parse(
    readFileSync(answer, "utf8"),
  ) as Asked;
  const times = [start, cold, warm].map((value) => value.toFixed(0));
  const shares = [recall, precision].map((share) => `${(share * 100).toFixed(1)} %`);
  const sizes = [built.peak.toFixed(0), (weigh(out) / 1e6).toFixed(2), (bytes / 1e3).toFixed(0)];
  return [built.cpu.toFixed(1), ...sizes, ...times, ...shares];
}

/** Bytes of all files in a folder. */
function weigh(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
