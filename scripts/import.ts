/** `npm run import`: raw issues -> decrees, issues and permalinks, all or nothing. */
import { join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import type { Intake } from "../src/archive/intake.ts";
import type { Accepted } from "../src/archive/permalinks.ts";
import { Refusal } from "./content.ts";
import { sayEvents } from "./import/events.ts";
import { explainIn } from "./import/explain.ts";
import { report, reportJson } from "./import/report.ts";
import { type Imported, type Options, readArchive } from "./import/run.ts";
import { Unchanged } from "./import/unchanged.ts";
import { ReadBefore } from "./read-before.ts";
import { commit, recover, type Staged, stage } from "./staging.ts";

interface Flags {
  content: string;
  out?: string;
  date: string;
  check?: true;
  strict?: true;
  json?: true;
  explain?: string;
  accept?: true;
  reason?: string;
}

/** Where the import says what it has to say: the report, and why it refused. */
export type Output = Pick<Console, "log" | "error">;

const command = () =>
  new Command("import")
    .description("由 content/raw 的底本写出公文、各期和固定网址")
    .option("--content <dir>", "底本和设置所在的文件夹", "content")
    .option("--out <dir>", "写到哪里（默认就是 --content 的文件夹）")
    .option("--date <day>", "记作首次收录、变更登记的日期（年-月-日）", today())
    .option("--accept", "登记已核对的变更：撤回、改址、更正")
    .option("--reason <words>", "变更的理由，公布在页面上")
    .option("--check", "不写文件；有任何变化即以 1 退出")
    .option("--strict", "有存疑或错误即以 1 退出，不写文件")
    .option("--json", "以 JSON 输出提示")
    .option("--explain <line>", "说明某一行是怎样读的：行号，或 <公报>/<期>:行号");

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Runs the import.
 * @param known file that keeps, between builds, what need not be read again; null reads everything
 * @returns the exit code, 1 only when nothing was written
 */
export async function main(
  args: readonly string[],
  output: Output = console,
  known: string | null = null,
): Promise<number> {
  try {
    const flags = command().parse(args, { from: "user" }).opts<Flags>();
    const refusal = await run(flags, output, known);
    if (refusal) output.error(refusal);
    return refusal ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.error(error.message);
    return 1;
  }
}

/** @returns why nothing was written, or undefined */
async function run(flags: Flags, output: Output, known: string | null) {
  const { content, out = content, date, check, strict, explain } = flags;
  const accepted = acceptance(flags);
  const options = { content, out, date, accepted };
  if (explain) return void output.log(explainOne(options, explain));
  if (check) {
    const imported = tell(readArchive(options), flags, options, output);
    return strict && doubtful(imported) ? STRICT : differing(imported);
  }
  recover(stagedIn(out));
  try {
    return await write(options, flags, output, known);
  } finally {
    recover(stagedIn(out)); // what was staged for nothing
  }
}

/** Where the files of an import lie before they are put into place. */
const stagedIn = (out: string): Staged => ({ out, beside: join(out, ".import") });

/** @returns why nothing was written, or undefined */
async function write(options: Options, flags: Flags, output: Output, known: string | null) {
  const { content, out } = options;
  const unchanged = known === null ? undefined : await Unchanged.of(known, content);
  const { parse } = await ReadBefore.of(known);
  const put = (path: string, text: string) => stage(stagedIn(out), path, text);
  const read = readArchive({ ...options, unchanged, parse, put });
  const imported = tell(read, flags, options, output);
  const { changes } = imported;
  if (flags.strict && doubtful(imported)) return STRICT;
  commit(stagedIn(out), changes);
  unchanged?.save();
  if (!flags.json)
    output.log(`写入 ${changes.write.length} 个文件，删去 ${changes.remove.length} 个`);
  return undefined;
}

/** Says what was found, in the form asked for. */
function tell(imported: Imported, flags: Flags, options: Options, output: Output): Imported {
  const { date, check, json } = flags;
  output.log(json ? reportJson(imported) : report(imported));
  const asked = { accepted: options.accepted, date, check };
  if (!json) for (const line of sayEvents(imported.events, asked)) output.log(line);
  return imported;
}

/** How one line of one issue was read. */
function explainOne(options: Options, which: string): string {
  const intakes: Intake[] = [];
  readArchive({ ...options, see: (done) => intakes.push(done) });
  return explainIn(intakes, which);
}

/** @throws Refusal when the flags do not fit together */
function acceptance({ accept, reason, date }: Flags): Accepted | undefined {
  if (!z.iso.date().safeParse(date).success)
    throw new Refusal(`--date ${date}: 应为年-月-日，例如 2026-11-24`);
  if (reason !== undefined && !accept) throw new Refusal("--reason 要与 --accept 一起用");
  return accept && { reason: reason?.trim() || null };
}

const STRICT = "有存疑或错误(--strict)，没有写文件";

function doubtful({ told }: Imported): boolean {
  return told.some(({ file }) => file.messages.some(({ fatal }) => typeof fatal === "boolean"));
}

function differing({ changes }: Imported): string | undefined {
  const paths = [...changes.write, ...changes.remove];
  if (paths.length === 0) return undefined;
  return `已提交的内容与底本不一致（${paths.join("、")}）；请运行 npm run import 并提交`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
