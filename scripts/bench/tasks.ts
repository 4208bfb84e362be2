/** The work that is measured, each task from nothing, on one synthetic archive. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "./archive.ts";
import { buildEleventy, writeEleventy } from "./eleventy.ts";
import { type Cost, run } from "./measure.ts";

export interface Task {
  name: string;
  /** one run, from nothing */
  run(): Promise<Cost>;
  /** what a second of it yields, said with its unit */
  rate(seconds: number): string;
}

export interface Scale {
  decrees: number;
  bytes: number;
}

/** Lays out the archive under `temp` and gives the tasks, the import first: the others read what it wrote. */
export function tasks(temp: string, { decrees, bytes }: Scale): Task[] {
  const content = join(temp, "content");
  const peer = join(temp, "eleventy");
  const options = { decrees: 12, bytes, gazettes: 2 };
  const raw = writeArchive(content, Math.ceil(decrees / 12), options);
  const places = ["--content", content];
  let builds = 0;
  const perPage = (dir: () => string) => (seconds: number) =>
    `${(pages(dir()) / seconds).toFixed(0)} 页/秒`;
  const out = () => join(temp, `dist-${builds}`);
  return [
    {
      name: "导入",
      async run() {
        for (const made of ["decrees", "issues", "permalinks"]) {
          rmSync(join(content, made), { recursive: true, force: true });
        }
        return run(["scripts/import.ts", ...places], ".");
      },
      rate: (seconds) => `${(raw / 1e6 / seconds).toFixed(2)} MB/秒`,
    },
    {
      name: "生成网站(页面、数据、检索)",
      async run() {
        rmSync(out(), { recursive: true, force: true });
        builds += 1;
        return run(["scripts/build.ts", ...places, "--out", out()], ".");
      },
      rate: perPage(out),
    },
    {
      name: "Eleventy,同样的公文",
      async run() {
        rmSync(peer, { recursive: true, force: true });
        mkdirSync(peer, { recursive: true });
        await writeEleventy(content, peer);
        return buildEleventy(peer);
      },
      rate: perPage(() => join(peer, "_site")),
    },
  ];
}

function pages(dir: string): number {
  return readdirSync(dir, { recursive: true }).filter((name) => String(name).endsWith(".html"))
    .length;
}
