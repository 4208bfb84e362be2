/** `npm run export`: the open archive as records for a search server, and the server's configuration. */
import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { exportManticore } from "./export/manticore.ts";

interface Options {
  content: string;
  out: string;
  at?: string;
  shards: number;
  shard?: { index: number; of: number };
  agent: string[];
  listen: string;
  ports: [number, number];
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("应为正整数");
}

function share(text: string): { index: number; of: number } {
  const [index, of] = text.split("/").map(count) as [number, number?];
  if (of !== undefined && index <= of) return { index, of };
  throw new InvalidArgumentError("应写成 第几份/共几份，如 3/8");
}

function ports(text: string): [number, number] {
  const [sql, other] = text.split(",").map(count) as [number, number?];
  if (other !== undefined) return [sql, other];
  throw new InvalidArgumentError("应为两个端口，以半角逗号隔开，如 9306,9312");
}

const command = new Command("export")
  .description("把公开的公文写成检索服务器的记录和配置")
  .addOption(
    new Option("--format <name>", "哪种服务器").choices(["manticore"]).makeOptionMandatory(),
  )
  .requiredOption("--out <dir>", "写到哪里")
  .option("--content <dir>", "公报与著录所在的文件夹", "content")
  .option("--at <dir>", "这个文件夹在检索服务器上的绝对路径；不写就是 --out 本身")
  .option("--shards <n>", "本机分成几片", count, 2)
  .option("--shard <k/n>", "全部分成 n 片，只写第 k 片（几台机器各写一片时用）", share)
  .option(
    "--agent <host:port>",
    "存有别的片的机器，可以写几次",
    (one, all: string[]) => [...all, one],
    [],
  )
  .option("--listen <address>", "在哪个地址上听", "127.0.0.1")
  .option("--ports <sql,http>", "SQL 和 HTTP 的端口", ports, [9306, 9312])
  .parse();

async function main({ content, out, at, shards, shard, agent, ...rest }: Options): Promise<void> {
  const of = shard?.of ?? shards;
  const wanted = shard ? [shard.index] : Array.from({ length: of }, (_, n) => n + 1);
  const place = { content, out, at: at ?? resolve(out), of, shards: wanted, agents: agent };
  const written = await exportManticore({ ...place, ...rest });
  for (const [number, decrees] of written) console.log(`第 ${number} 片：${decrees} 件`);
  console.log(
    `已写入 ${out}；建库用 indexer --config ${place.at}/sphinx.conf --all，然后启动 searchd`,
  );
}

await main(command.opts<Options>()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
