/** What a process and all that it started take, as Linux tells it under /proc. */
import { readdirSync, readFileSync } from "node:fs";

/** A process's own processor time and memory at one moment. */
interface Taken {
  /** clock ticks, a hundredth of a second each */
  ticks: number;
  megabytes: number;
}

export class ProcessTree {
  /** highest resident memory of all together that was seen, MB; NaN when nothing was */
  peak = Number.NaN;
  private readonly pid: number;
  private readonly ticks = new Map<number, number>();

  constructor(pid: number) {
    this.pid = pid;
  }

  /** Takes what is there now; a process that has just ended counts with what was seen last. */
  look(): void {
    let sum = 0;
    for (const [pid, { ticks, megabytes }] of taken(this.pid)) {
      this.ticks.set(pid, ticks);
      sum += megabytes;
    }
    if (sum > 0 && !(sum <= this.peak)) this.peak = sum;
  }

  /** Processor seconds of all that was seen; NaN when nothing was. */
  cpu(): number {
    if (this.ticks.size === 0) return Number.NaN;
    return [...this.ticks.values()].reduce((sum, one) => sum + one, 0) / 100;
  }
}

/** What a process and those below it take; `above` is the command line that started it. */
function taken(pid: number, above?: string): [number, Taken][] {
  const stat = readOr(`/proc/${pid}/stat`);
  const command = readOr(`/proc/${pid}/cmdline`);
  // With its parent's command line it has just been parted from it and is about to run another
  // program: all its memory is the parent's still, and would count twice.
  if (!stat || command === above) return [];
  // The name of the program, in parentheses, may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const pages = Number(fields[21]);
  const own = {
    ticks: Number(fields[11]) + Number(fields[12]),
    megabytes: (pages * 4096) / 1e6,
  };
  return [[pid, own], ...childrenOf(pid).flatMap((child) => taken(child, command))];
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readOr(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Empty when the process has ended meanwhile, or where there is no /proc. */
function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
