/** The import of a whole archive: every raw issue, its lock, and what changes on disk. */
import { join, relative } from "node:path";
import { type Intake, intake } from "../../src/archive/intake.ts";
import { listFiles, Refusal, readIfThere, readLocks, readSite } from "../content.ts";
import { readRaws } from "./raw.ts";
import type { Changes } from "./staging.ts";

export interface Options {
  content: string;
  out: string;
  /** day of this import, ISO */
  date: string;
}

/** Everything an import found out; `changes` is what it would write. */
export interface Imported {
  intakes: Intake[];
  changes: Changes;
}

/**
 * Reads and parses everything, writes nothing.
 * @throws Refusal where going on would break a promise
 */
export async function readArchive({ content, out, date }: Options): Promise<Imported> {
  const site = await readSite(content);
  const raws = await readRaws(content, site);
  const locks = await readLocks(content);
  const intakes: Intake[] = [];
  for (const raw of raws) {
    const key = `${raw.gazette}/${raw.name}`;
    const lock = locks.get(key);
    locks.delete(key);
    const others = [...locks.values(), ...intakes.map((done) => done.lock)];
    const done = intake(raw, { site, lock, others, today: date });
    refuse(done);
    intakes.push(done);
  }
  for (const [key, { decrees }] of locks) {
    const file = join(content, "permalinks", `${key}.yaml`);
    const paths = decrees.map(({ path }) => `/${path}`).join("、");
    throw new Refusal(
      `${file}:1: 底本 raw/${key}.md 不见了,已公布的网址 ${paths} 会失效;请放回底本`,
    );
  }
  return { intakes, changes: await changesOf(out, intakes) };
}

/** An erratum that no longer fits, or a published address without its text: nothing may be written. */
function refuse({ file, lost }: Intake): void {
  const stale = file.messages.find(
    ({ ruleId, fatal }) => fatal === true && ruleId?.startsWith("erratum"),
  );
  if (stale) throw new Refusal(`${file.path}:${stale.line ?? 1}: ${stale.reason}`);
  const [first] = lost;
  if (!first) return;
  const names = lost.map(({ path, anchor }) => `/${path}${anchor ? `#${anchor}` : ""}`);
  const more = names.length > 5 ? `等 ${names.length} 处` : "";
  throw new Refusal(
    `${file.path}:1: 已公布的网址 ${names.slice(0, 5).join("、")}${more}(《${first.title}》)在底本里找不到了;` +
      "请恢复被删改的文字,或在 errata.yaml 里改正读法;程序还不能登记撤回或改址,已公布的网址必须保留",
  );
}

async function changesOf(out: string, intakes: readonly Intake[]): Promise<Changes> {
  const made = new Map(intakes.flatMap(({ outputs }) => [...outputs]));
  const write = new Map<string, string>();
  for (const [path, text] of made) {
    if ((await readIfThere(join(out, path))) !== text) write.set(path, text);
  }
  const there = await Promise.all([
    listFiles(join(out, "decrees"), ".mdx"),
    listFiles(join(out, "issues"), ".yaml"),
    listFiles(join(out, "permalinks"), ".yaml"),
  ]);
  const paths = there.flat().map((file) => relative(out, file).replaceAll("\\", "/"));
  return { write, remove: paths.filter((path) => !made.has(path)) };
}
