/** Runs a command and says what it took; medians of several runs, and how steady the machine is. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
  /** seconds by the clock */
  wall: number;
  /** highest resident memory of the process and its children together, in MB; NaN where /proc is not there */
  peak: number;
}

/** Runs a Node program to its end. @throws when it fails, with what it said. */
export function run(args: readonly string[], cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    let peak = Number.NaN;
    const look = setInterval(() => {
      const now = resident(child.pid!);
      if (!(now < peak)) peak = now;
    }, 100);
    child.on("close", (code) => {
      clearInterval(look);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) resolve({ wall, peak });
      else reject(new Error(`${args.join(" ")} ended with ${code}\n${said.slice(-2000)}`));
    });
  });
}

/** Resident memory of a process and all that it started, in MB, as Linux tells it. */
function resident(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce(
      (sum, child) => sum + (resident(Number(child)) || 0),
      Number(kilobytes) / 1024,
    );
  } catch {
    return Number.NaN;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of several costs, wall and peak each on its own. */
export function typical(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    peak: median(costs.map(({ peak }) => peak)),
  };
}

/**
 * How far the same fixed work (hashing 64 MB, nine times) spreads on this machine now: the longest
 * time over the shortest, 1 when nothing else runs. Differences below it mean nothing.
 */
export function noise(): number {
  const block = Buffer.alloc(64 << 20);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    createHash("sha256").update(block).digest();
    return performance.now() - start;
  });
  return Math.max(...times) / Math.min(...times);
}
