/** Runs a command and says what it took; medians of several runs, and how steady the machine is. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { ProcessTree } from "./process-tree.ts";

export interface Cost {
  /** seconds by the clock */
  wall: number;
  /** seconds of all cores together, the process's children included; NaN where /proc is not there */
  cpu: number;
  /** highest resident memory of the process and its children together, in MB; NaN where /proc is not there */
  peak: number;
}

/** Milliseconds between two looks at what a process takes. */
const EVERY = 50;

/**
 * Runs a program to its end.
 * @param program its name or path; a Node program when there is none
 * @throws when it fails, with what it said
 */
export function run(
  args: readonly string[],
  cwd: string,
  program: string = process.execPath,
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    const tree = new ProcessTree(child.pid!);
    const looking = setInterval(() => tree.look(), EVERY);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(looking);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) resolve({ wall, cpu: tree.cpu(), peak: tree.peak });
      else reject(new Error(`${args.join(" ")} ended with ${code}\n${said.slice(-2000)}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of several costs, each measure on its own. */
export function typical(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    peak: median(costs.map(({ peak }) => peak)),
  };
}

/** 1.2–3.4: the least and the most of several values. */
export function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
}

/**
 * How far the same fixed work (hashing 64 MB, nine times) spreads on this machine now: the longest
 * time over the shortest, 1 when nothing else runs. Differences below it mean nothing.
 */
export function noise(): number {
  // Filled: memory that was only asked for is handed out while the first hash reads it.
  const block = Buffer.alloc(64 << 20, 1);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    createHash("sha256").update(block).digest();
    return performance.now() - start;
  });
  return Math.max(...times) / Math.min(...times);
}
