/** `npm run import`: raw issues -> decrees, issues and permalinks, all or nothing. */
import { Command } from "commander";
import { z } from "zod";
import type { Accepted } from "../src/archive/permalinks.ts";
import { Refusal } from "./content.ts";
import { sayEvents } from "./import/events.ts";
import { explainIn } from "./import/explain.ts";
import { report, reportJson } from "./import/report.ts";
import { type Imported, readArchive } from "./import/run.ts";
import { commit, recover } from "./import/staging.ts";

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
    .option("--out <dir>", "写到哪里(默认就是 --content 的文件夹)")
    .option("--date <day>", "记作首次收录、变更登记的日期(年-月-日)", today())
    .option("--accept", "登记已核对的变更:撤回、改址、更正")
    .option("--reason <words>", "变更的理由,公布在页面上")
    .option("--check", "不写文件;有任何变化即以 1 退出")
    .option("--strict", "有存疑或错误即以 1 退出,不写文件")
    .option("--json", "以 JSON 输出提示")
    .option("--explain <line>", "说明某一行是怎样读的:行号,或 <公报>/<期>:行号");

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Runs the import; @returns the exit code, 1 only when nothing was written. */
export async function main(args: readonly string[], output: Output = console): Promise<number> {
  try {
    const refusal = await run(command().parse(args, { from: "user" }).opts<Flags>(), output);
    if (refusal) output.error(refusal);
    return refusal ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.error(error.message);
    return 1;
  }
}

/** @returns why nothing was written, or undefined */
async function run(flags: Flags, output: Output): Promise<string | undefined> {
  const { content, out = content, date, check, strict, json, explain } = flags;
  const accepted = acceptance(flags);
  if (!check) await recover(out);
  const imported = await readArchive({ content, out, date, accepted });
  const { intakes, events, changes } = imported;
  output.log(explain ? explainIn(intakes, explain) : json ? reportJson(imported) : report(intakes));
  if (explain) return undefined;
  if (!json) for (const line of sayEvents(events, { accepted, date, check })) output.log(line);
  if (strict && doubtful(imported)) return "有存疑或错误(--strict),没有写文件";
  if (check) return differing(imported);
  await commit(out, changes);
  if (!json) output.log(`写入 ${changes.write.size} 个文件,删去 ${changes.remove.length} 个`);
  return undefined;
}

/** @throws Refusal when the flags do not fit together */
function acceptance({ accept, reason, date }: Flags): Accepted | undefined {
  if (!z.iso.date().safeParse(date).success)
    throw new Refusal(`--date ${date}: 应为年-月-日,例如 2026-11-24`);
  if (reason !== undefined && !accept) throw new Refusal("--reason 要与 --accept 一起用");
  return accept && { reason: reason?.trim() || null };
}

function doubtful({ intakes }: Imported): boolean {
  return intakes.some(({ file }) => file.messages.some(({ fatal }) => typeof fatal === "boolean"));
}

function differing({ changes }: Imported): string | undefined {
  const paths = [...changes.write.keys(), ...changes.remove];
  if (paths.length === 0) return undefined;
  return `已提交的内容与底本不一致(${paths.join("、")});请运行 npm run import 并提交`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
