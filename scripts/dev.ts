/** `npm run dev`: the pages while one works on them; data are read anew for every request. */
import { resolve } from "node:path";
import { dev } from "astro";
import { Command } from "commander";
import { root } from "./workshop.ts";

const { content, port } = new Command("dev")
  .description("边改边看；检索索引须先 npm run build")
  .option("--content <dir>", "公报与著录所在的文件夹", "content")
  .option("--port <number>", "端口", "4321")
  .parse()
  .opts<{ content: string; port: string }>();
process.env.GAZETTE_CONTENT = resolve(content);
process.env.ASTRO_TELEMETRY_DISABLED = "1";
// A file's address ends with its name: where slashes are asked for, `index.json` is not found.
await dev({ root, trailingSlash: "ignore", server: { port: Number(port) } });
