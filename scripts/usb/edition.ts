/** Writes an edition: pages spelled out, data in ZIPs, the index in packs, the manifest last. */
import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bagInfo, bagitTxt, PAYLOAD } from "../../src/archive/edition/bagit.ts";
import { openFromFolder } from "../../src/archive/edition/links.ts";
import {
  formatManifest,
  MANIFEST,
  type Manifest,
  SIGNATURE,
} from "../../src/archive/edition/manifest.ts";
import { ENTRY, nameProblems } from "../../src/archive/edition/names.ts";
import { door, type Shell, sincePage, verifyPage } from "../../src/archive/edition/pages.ts";
import { INDEX, type Plan, packed, planOf } from "../../src/archive/edition/plan.ts";
import { readme } from "../../src/archive/edition/readme.ts";
import { since } from "../../src/archive/edition/since.ts";
import { SteadyZip, zipped } from "../../src/archive/edition/zip.ts";
import { issuePath } from "../../src/archive/prefixes.ts";
import { bundle } from "../../src/assets/bundle.ts";
import { packBits, packsOf } from "../../src/search/packs.ts";
import { strings } from "../../src/strings.ts";
import type { Archive } from "../archive.ts";
import { pathsIn } from "../files.ts";
import { sign } from "./sign.ts";

export interface Making {
  site: string;
  made: string;
  archive: Archive;
  before: { manifest: Manifest; hash: string } | undefined | "";
  key: string | undefined;
}

/** Collects what is written, so that the manifest is complete by construction. */
class Writer {
  readonly hashes = new Map<string, string>();
  readonly bytes = new Map<string, number>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.folder, path);
    const data = Buffer.from(content);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
    this.hashes.set(path, createHash("sha256").update(data).digest("hex"));
    this.bytes.set(path, data.length);
  }
}

/**
 * Makes the edition of a built site.
 * @returns its date and the size of each file
 * @throws when a link leads nowhere, a page needs a server or a name fits no stick
 */
export async function writeEdition(making: Making): Promise<{ date: string; bytes: number[] }> {
  const { site, archive, made } = making;
  const date = dateOf(archive);
  const plan = planOf(
    await pathsIn(site),
    archive.holdings.map(({ head }) => head),
  );
  const writer = new Writer(made);
  const bits = await writeIndex(plan, site, writer);
  await writePages(plan, site, writer, bits);
  for (const path of plan.kept) await writer.write(path, await readFile(join(site, path)));
  for (const [path, files] of plan.bulk) {
    const data = files.map(async (file) => [file, await readFile(join(site, file))] as const);
    await writer.write(path, zipped(date, await Promise.all(data)));
  }
  await writeOwn(making, date, plan, writer);
  await writeTags(making, date, writer);
  return { date, bytes: [...writer.bytes.values()] };
}

/** The newest day the archive speaks of: an edition never depends on the clock. */
function dateOf({ holdings, issues }: Archive): string {
  const days = [
    ...holdings.map(({ head }) => head.date),
    ...issues.map(({ published }) => published),
  ];
  const whole = days.filter((day): day is string => day?.length === 10);
  return whole.toSorted().at(-1) ?? "1980-01-01"; // the first day a ZIP can bear
}

async function writeIndex(plan: Plan, site: string, writer: Writer): Promise<number> {
  const files = await Promise.all(
    plan.index.map(async (path) => ({
      name: path.slice(INDEX.length),
      content: (await readFile(join(site, path))).toString("base64"),
    })),
  );
  const bits = packBits(files.reduce((sum, { content }) => sum + content.length, 0));
  for (const [name, script] of packsOf(files, bits)) await writer.write(INDEX + name, script);
  return bits;
}

async function writePages(plan: Plan, site: string, writer: Writer, bits: number): Promise<void> {
  const problems: string[] = [];
  for (const path of plan.pages) {
    const opened = openFromFolder(await readFile(join(site, path), "utf8"), path, plan.place);
    problems.push(...opened.problems);
    const search = path === "search/index.html";
    await writer.write(path, search ? packed(opened.html, bits) : opened.html);
  }
  refuse(problems, "这些链接在离线版里打不开");
}

/** The pages and papers that only an edition has. */
async function writeOwn({ archive, before }: Making, date: string, plan: Plan, writer: Writer) {
  const style = plan.kept.find((path) => /^assets\/site\..*\.css$/.test(path))!;
  const { title, url } = archive.site;
  const shell: Shell = { title, lang: strings.lang, style };
  const [start, verify] = await Promise.all(
    ["start", "verify"].map((name) =>
      bundle(new URL(`../../src/client/${name}.ts`, import.meta.url)),
    ),
  );
  for (const script of [start!, verify!]) await writer.write(`assets/${script.name}`, script.body);
  await writer.write(ENTRY, door(shell, date, `assets/${start!.name}`, !!before));
  await writer.write("verify.html", verifyPage(shell, `assets/${verify!.name}`));
  const counts = { decrees: archive.holdings.length, issues: archive.issues.length };
  await writer.write("README.txt", readme({ title, date, url, ...counts }));
  if (!before) return;
  const titles = new Map(archive.holdings.map(({ head }) => [head.path, head.title]));
  for (const issue of archive.issues)
    titles.set(issuePath(issue), `${issue.name}${issue.year}年第${issue.issue}期`);
  const news = since(before, writer.hashes, (path) => titles.has(path));
  await writer.write(
    "since.html",
    sincePage(shell, news, (path) => titles.get(path) ?? path),
  );
  await writer.write("data/since.json", `${JSON.stringify(news, null, 1)}\n`);
}

async function writeTags({ archive, made, key }: Making, date: string, writer: Writer) {
  const { title, url, contact } = archive.site;
  const payload = [...writer.bytes]
    .filter(([path]) => path.startsWith(PAYLOAD))
    .map(([, size]) => size);
  await writer.write("bagit.txt", bagitTxt);
  await writer.write("bag-info.txt", bagInfo({ title, url, contact, date, payload }));
  refuse(nameProblems([...writer.hashes.keys()]), "这些文件名有的系统存不下");
  const manifest = formatManifest(writer.hashes);
  await writeFile(join(made, MANIFEST), manifest);
  if (key) await writeFile(join(made, SIGNATURE), await sign(Buffer.from(manifest), date, key));
}

function refuse(problems: string[], what: string): void {
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`……共 ${problems.length} 处`] : [];
  throw new Error([`${what}：`, ...problems.slice(0, 20), ...more].join("\n"));
}

/** The whole edition in one file, the same bytes on every machine. */
export async function writeZip(folder: string, date: string, out: string): Promise<void> {
  const fresh = `${out}.new`;
  await mkdir(dirname(out), { recursive: true });
  const file = openSync(fresh, "w");
  const zip = new SteadyZip(date, (chunk) => writeSync(file, chunk));
  for (const path of await pathsIn(folder)) zip.add(path, await readFile(join(folder, path)));
  zip.end();
  closeSync(file);
  await rename(fresh, out);
}
