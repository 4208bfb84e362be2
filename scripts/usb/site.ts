/** What an edition takes over from the built site: pages spelled out, data in the year's ZIP, the index in packs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openFromFolder } from "../../src/archive/edition/links.ts";
import { INDEX, type Plan, packed } from "../../src/archive/edition/plan.ts";
import { withDoor } from "../../src/archive/edition/shell.ts";
import { packsOf, writeStarts } from "../../src/search/packs.ts";
import { refuse, type Writer } from "./writer.ts";

/** @throws when a link leads nowhere or a page needs a server */
export async function writeSite(plan: Plan, site: string, writer: Writer) {
  const read = (path: string): Promise<Buffer> => readFile(join(site, path));
  const starts = await writeIndex(plan, read, writer);
  await writePages(plan, read, writer, starts);
  for (const path of plan.kept) await writer.write(path, await read(path));
}

type Read = (path: string) => Promise<Buffer>;

async function writeIndex(plan: Plan, read: Read, writer: Writer): Promise<string> {
  const files = await Promise.all(
    plan.index.map(async (path) => ({
      name: path.slice(INDEX.length),
      content: (await read(path)).toString("base64"),
    })),
  );
  const { starts, scripts } = packsOf(files);
  for (const [name, script] of scripts) await writer.write(INDEX + name, script);
  return writeStarts(starts);
}

async function writePages(plan: Plan, read: Read, writer: Writer, starts: string) {
  const problems: string[] = [];
  for (const path of plan.pages) {
    const opened = openFromFolder((await read(path)).toString("utf8"), path, plan.place);
    problems.push(...opened.problems);
    await writer.write(path, finished(path, opened.html, starts));
  }
  refuse(problems, "这些链接在离线版里打不开");
}

function finished(path: string, html: string, starts: string): string {
  if (path === "search/index.html") return packed(html, starts);
  return path === "index.html" ? withDoor(html) : html;
}
