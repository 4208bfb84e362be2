/**
 * The configuration of a distributed index, for Manticore Search and Sphinx 2.2 alike: only what
 * both read. Manticore answers HTTP on the second port, Sphinx its own binary protocol.
 */
import { COLUMNS } from "./record.ts";
import { CHARSET } from "./words.ts";

/** The distributed index: what queries name. */
export const TABLE = "gazette";

export interface Server {
  /** folder of records, indexes and this file on the machine that searches */
  folder: string;
  /** numbers of the shards that lie in it */
  shards: readonly number[];
  /** `host:port` of machines that hold other shards under a `gazette` of their own */
  agents: readonly string[];
  /** ports for SQL, and for HTTP and other machines */
  ports: readonly [sql: number, other: number];
  /** address to listen on */
  listen: string;
}

/** Name of a shard: of its file of records, its source and its index. */
export const shardName = (shard: number): string => `${TABLE}${shard}`;

/** The text of the configuration file. */
export function configOf({ folder, shards, agents, ports, listen }: Server): string {
  const blocks = shards.flatMap((shard) => shardBlocks(shardName(shard), folder));
  return [
    ...blocks,
    block(`index ${TABLE}`, [
      ["type", "distributed"],
      ...shards.map((shard): Line => ["local", shardName(shard)]),
      ...agents.map((agent): Line => ["agent", `${agent}:${TABLE}`]),
    ]),
    block("indexer", [["mem_limit", "512M"]]),
    block("searchd", [
      ["listen", `${listen}:${ports[0]}:mysql41`],
      ["listen", `${listen}:${ports[1]}`],
      ["log", `${folder}/searchd.log`],
      ["pid_file", `${folder}/searchd.pid`],
      ["binlog_path", ""],
    ]),
  ].join("\n");
}

type Line = [key: string, value: string];

function shardBlocks(name: string, folder: string): string[] {
  return [
    block(`source ${name}`, [
      ["type", "tsvpipe"],
      ["tsvpipe_command", `cat '${folder}/${name}.tsv'`],
      ...COLUMNS.map(([column, kind]): Line => [`tsvpipe_${kind}`, column]),
    ]),
    block(`index ${name}`, [
      ["source", name],
      ["path", `${folder}/${name}`],
      ["charset_table", CHARSET],
      ["min_word_len", "1"],
    ]),
  ];
}

const block = (head: string, lines: readonly Line[]): string =>
  `${head}\n{\n${lines.map(([key, value]) => `  ${key} = ${value}`.trimEnd()).join("\n")}\n}\n`;
