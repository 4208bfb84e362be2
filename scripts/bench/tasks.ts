/** The work that is measured, each task from nothing, on one synthetic archive. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheOf } from "../workshop.ts";
import { writeArchive } from "./archive.ts";
import { buildEleventy, writeEleventy } from "./eleventy.ts";
import { type Cost, run } from "./measure.ts";
import { issueTask, sharesTask } from "./shards.ts";

export interface Task {
  name: string;
  /** one run, from nothing */
  run(): Promise<Cost>;
  /** what a second of it yields, said with its unit */
  rate(seconds: number): string;
}

export interface Scale {
  /** of 12 decrees each */
  issues: number;
  /** UTF-8 of a decree, about */
  bytes: number;
}

/** Lays out the archive under `temp` and gives the tasks, the import first: the others read what it wrote. */
export function tasks(temp: string, { issues, bytes }: Scale): Task[] {
  const content = join(temp, "content");
  const [out, peer] = [join(temp, "dist"), join(temp, "eleventy")];
  const raw = writeArchive(content, issues, { bytes, gazettes: 2 });
  const places = ["--content", content];
  const clear = (...folders: string[]) => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  const pagesIn = (dir: string) => (seconds: number) =>
    `${pages(dir)} 页，每秒 ${(pages(dir) / seconds).toFixed(0)}`;
  return [
    {
      name: "导入",
      async run() {
        clear(...["decrees", "issues", "permalinks"].map((made) => join(content, made)));
        return run(["scripts/import.ts", ...places], ".");
      },
      rate: (seconds) => `${mb(raw)}，每秒 ${mb(raw / seconds)}`,
    },
    {
      name: "生成网站（导入、页面、数据、检索）",
      async run() {
        clear(out, cacheOf({ content, out }));
        return run(["scripts/build.ts", ...places, "--out", out], ".");
      },
      rate: pagesIn(out),
    },
    sharesTask(temp, content),
    issueTask(content, out, { issues, bytes }),
    {
      name: "Eleventy，同样的公文",
      async run() {
        clear(peer);
        mkdirSync(peer, { recursive: true });
        await writeEleventy(content, peer);
        return buildEleventy(peer);
      },
      rate: pagesIn(join(peer, "_site")),
    },
  ];
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function pages(dir: string): number {
  return readdirSync(dir, { recursive: true }).filter((name) => String(name).endsWith(".html"))
    .length;
}
