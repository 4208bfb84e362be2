/** `npm run bench`: what import and build cost on a synthetic archive, beside a peer on the same decrees. */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { growth } from "./bench/growth.ts";
import { type Cost, noise, typical } from "./bench/measure.ts";
import { type Task, tasks } from "./bench/tasks.ts";

const options = new Command("bench")
  .description("量导入和生成的快慢")
  .option("--decrees <n>", "合成多少件公文", Number, 1008)
  .option("--bytes <n>", "每件大约多少字节", Number, 6000)
  .option("--runs <n>", "每项做几遍,取中位数", Number, 3)
  .parse()
  .opts<{ decrees: number; bytes: number; runs: number }>();

const temp = mkdtempSync(join(tmpdir(), "gazette-bench-"));
const work = tasks(temp, options);
const costs = new Map<Task, Cost[]>(work.map((task) => [task, []]));
for (let round = 1; round <= options.runs; round += 1) {
  for (const task of work) {
    console.error(`第 ${round} 遍:${task.name}`);
    costs.get(task)!.push(await task.run());
  }
}

const seconds = (cost: Cost) => cost.wall.toFixed(1);
const row = (task: Task) => {
  const all = costs.get(task)!;
  const { wall, peak } = typical(all);
  const spread = `${seconds(all.reduce((a, b) => (a.wall < b.wall ? a : b)))}–${seconds(all.reduce((a, b) => (a.wall > b.wall ? a : b)))}`;
  return `| ${task.name} | ${wall.toFixed(1)} | ${spread} | ${peak.toFixed(0)} | ${task.rate(wall)} |`;
};
console.log(
  `\n${options.decrees} 件公文,每件约 ${options.bytes} 字节;Node ${process.versions.node},${cpus().length} 核\n`,
);
console.log("| 做什么 | 中位数,秒 | 最短–最长 | 内存峰值,MB | 速率 |\n|---|---|---|---|---|");
for (const task of work) console.log(row(task));
const { rate, ratio } = growth(options.runs);
console.log(
  `\n解析(不计读写):${rate.toFixed(2)} MB/秒;一期长一百倍,每个字的用时是 ${ratio.toFixed(2)} 倍`,
);
console.log(`机器的噪声:同一件事最慢是最快的 ${noise().toFixed(2)} 倍`);
rmSync(temp, { recursive: true });
