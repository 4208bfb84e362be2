/** What is measured beside the whole build: shares side by side, and one issue added. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cacheOf } from "../workshop.ts";
import { writeArchive } from "./archive.ts";
import { type Cost, run } from "./measure.ts";
import { syntheticIssues } from "./synthetic.ts";
import type { Scale, Task } from "./tasks.ts";

const clear = (...folders: string[]): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** All shares at the same time, from nothing, and their join: of one share, what a machine makes alone. */
export function sharesTask(temp: string, content: string, of: number): Task {
  const shares = Array.from({ length: of }, (_, i) => join(temp, `share-${i + 1}-of-${of}`));
  const out = join(temp, "joined");
  const places = ["--content", content];
  return {
    name: `分 ${of} 份同时做，再合成`,
    async run() {
      clear(...[...shares, out].flatMap((dir) => [dir, cacheOf({ content, out: dir })]));
      const all = await Promise.all(
        shares.map((dir, i) =>
          run(["scripts/build.ts", ...places, "--out", dir, "--shard", `${i + 1}/${of}`], "."),
        ),
      );
      return after(
        beside(all),
        await run(["scripts/join.ts", ...shares, ...places, "--out", out], "."),
      );
    },
    rate: () => "不导入；各份读完全部著录",
  };
}

/** One issue added to the archive whose site stands at `out`; it is taken away again. */
export function issueTask(content: string, out: string, { issues, bytes }: Scale): Task {
  const options = { bytes, gazettes: 2 };
  const build = () => run(["scripts/build.ts", "--content", content, "--out", out], ".");
  return {
    name: "加一期，再生成",
    async run() {
      await build();
      const { gazette, issue } = [...syntheticIssues(1, issues + 1, options)].at(-1)!;
      writeArchive(content, issues + 1, options);
      const cost = await build();
      clear(join(content, "raw", gazette, `${issue}.md`), join(content, "decrees", gazette, issue));
      for (const folder of ["issues", "permalinks"])
        clear(join(content, folder, gazette, `${issue}.yaml`));
      return cost;
    },
    rate: () => "导入在内；没有改动的不重做",
  };
}

/** Side by side: as long as the longest, as much work and memory as all. */
const beside = (costs: readonly Cost[]): Cost => ({
  wall: Math.max(...costs.map(({ wall }) => wall)),
  cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
  peak: costs.reduce((sum, { peak }) => sum + peak, 0),
});

/** One after the other. */
const after = (one: Cost, other: Cost): Cost => ({
  wall: one.wall + other.wall,
  cpu: one.cpu + other.cpu,
  peak: Math.max(one.peak, other.peak),
});
