/** `npm run preview`: the built site, as a static host would serve it. */
import { resolve } from "node:path";
import { preview } from "astro";
import { Command } from "commander";
import { root } from "./workshop.ts";

const { out, port } = new Command("preview")
  .description("看已生成的站点")
  .option("--out <dir>", "站点所在的文件夹", "dist")
  .option("--port <number>", "端口", "4321")
  .parse()
  .opts<{ out: string; port: string }>();
process.env.ASTRO_TELEMETRY_DISABLED = "1";
await preview({ root, outDir: resolve(out), server: { port: Number(port) } });
