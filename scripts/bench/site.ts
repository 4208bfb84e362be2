/** What import and build cost at several sizes, beside Eleventy on the same decrees. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { growth } from "./growth.ts";
import { type Cost, spread, typical } from "./measure.ts";
import { table } from "./table.ts";
import { type Task, tasks } from "./tasks.ts";

export interface SiteBench {
  /** sizes of the archive, in issues of 12 decrees */
  issues: number[];
  /** UTF-8 of a decree, about */
  bytes: number;
  runs: number;
}

const HEAD = ["件", "做什么", "秒，中位数", "最短–最长", "处理器，秒", "内存峰值，MB", "所得"];

/** Runs every task at every size, in turns, and gives the report. */
export async function benchSite({ issues, bytes, runs }: SiteBench): Promise<string> {
  const rows: string[][] = [];
  for (const size of issues) {
    const temp = mkdtempSync(join(tmpdir(), "gazette-bench-"));
    for (const [task, costs] of await inTurns(tasks(temp, { issues: size, bytes }), runs))
      rows.push([String(size * 12), ...row(task, costs)]);
    rmSync(temp, { recursive: true });
  }
  const { rate, ratio } = growth(runs);
  return [
    table(HEAD, rows),
    `解析（不计读写，按处理器时间）：每秒 ${rate.toFixed(2)} MB；一期长一百倍，每个字的用时是 ${ratio.toFixed(2)} 倍`,
  ].join("\n\n");
}

/** Task after task, then all again: what disturbs the machine for a while disturbs each of them. */
async function inTurns(work: readonly Task[], runs: number): Promise<Map<Task, Cost[]>> {
  const costs = new Map<Task, Cost[]>(work.map((task) => [task, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const task of work) {
      console.error(`第 ${round} 遍：${task.name}`);
      costs.get(task)!.push(await task.run());
    }
  }
  return costs;
}

function row(task: Task, costs: Cost[]): string[] {
  const { wall, cpu, peak } = typical(costs);
  const all = spread(costs.map((cost) => cost.wall));
  return [task.name, wall.toFixed(1), all, cpu.toFixed(1), peak.toFixed(0), task.rate(wall)];
}
