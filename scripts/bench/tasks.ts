/** The work that is measured, each task from nothing, on one synthetic archive. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheOf } from "../workshop.ts";
import { writeArchive } from "./archive.ts";
import { buildEleventy, writeEleventy } from "./eleventy.ts";
import { buildHugo, hasHugo, writeHugo } from "./hugo.ts";
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
  const out = join(temp, "dist");
  const raw = writeArchive(content, issues, { bytes, gazettes: 2 });
  const places = ["--content", content];
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
    ...[1, 2].map((of) => sharesTask(temp, content, of)),
    issueTask(content, out, { issues, bytes }),
    peerTask("Eleventy", content, join(temp, "eleventy"), eleventy),
    ...(hasHugo() ? [peerTask("Hugo", content, join(temp, "hugo"), hugo)] : []),
  ];
}

/** A generator that makes plain pages of the same decrees. */
interface Peer {
  lay(content: string, dir: string): Promise<void>;
  build(dir: string): Promise<Cost>;
  /** the folder of its pages */
  site: string;
}

const eleventy: Peer = { lay: writeEleventy, build: buildEleventy, site: "_site" };
const hugo: Peer = { lay: writeHugo, build: buildHugo, site: "public" };

function peerTask(name: string, content: string, dir: string, peer: Peer): Task {
  return {
    name: `${name}，同样的公文`,
    async run() {
      clear(dir);
      mkdirSync(dir, { recursive: true });
      await peer.lay(content, dir);
      return peer.build(dir);
    },
    rate: pagesIn(join(dir, peer.site)),
  };
}

function clear(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

const pagesIn = (dir: string) => (seconds: number) =>
  `${pages(dir)} 页，每秒 ${(pages(dir) / seconds).toFixed(0)}`;

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function pages(dir: string): number {
  return readdirSync(dir, { recursive: true }).filter((name) => String(name).endsWith(".html"))
    .length;
}
