/** A real search server over an archive: Debian's `sphinxsearch`, two shards and a distributed index. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { exportManticore } from "../../../scripts/export/manticore.ts";
import { type Connection, sphinxql } from "./sphinxql.ts";

/** Said where the server is missing: what was not tried, and how to have it tried. */
export const MISSING =
  "没有安装 searchd，分布式检索没有试。安装：apt-get install sphinxsearch，再运行一次。";

/** Whether the server's programs are on this machine. */
export const installed = (): boolean =>
  ["indexer", "searchd"].every((name) => spawnSync(name, ["--help"]).error === undefined);

export interface SearchServer extends Connection {
  /** decrees of each shard */
  shards: number[];
  close(): void;
}

/** Exports the archive, indexes it and starts the server; `temp` takes its files. */
export async function startServer(content: string, temp: string): Promise<SearchServer> {
  const out = join(temp, "server");
  const ports = [await freePort(), await freePort()] as const;
  const plan = { content, out, at: out, of: 2, shards: [1, 2], agents: [], listen: "127.0.0.1" };
  const shards = [...(await exportManticore({ ...plan, ports })).values()];
  const config = ["--config", join(out, "sphinx.conf")];
  execFileSync("indexer", [...config, "--quiet", "--all"]);
  const server = spawn("searchd", [...config, "--nodetach"], { stdio: "ignore" });
  const connection = await connected(ports[0]);
  const close = (): void => {
    connection.close();
    server.kill();
  };
  return { ...connection, shards, close };
}

async function connected(port: number): Promise<Connection> {
  for (let tries = 0; tries < 200; tries += 1) {
    const connection = await sphinxql(port).catch(() => null);
    if (connection) return connection;
    await wait(100);
  }
  throw new Error("searchd 没有启动");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
