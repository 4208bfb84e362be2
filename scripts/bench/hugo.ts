/** A second peer: Hugo, where this machine has it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { splitFrontmatter } from "../../src/gazette/mdx/frontmatter.ts";
import { fromYaml } from "../../src/gazette/mdx/yaml.ts";
import type { Decree } from "../../src/gazette/schema.ts";
import { listFiles } from "../content.ts";
import { type Cost, run } from "./measure.ts";

/** Lays out a Hugo project in `dir` with the decrees that import wrote under `content`. */
export async function writeHugo(content: string, dir: string): Promise<void> {
  cpSync(join(import.meta.dirname, "hugo"), dir, { recursive: true });
  const lists = new Map<string, Decree[]>();
  const decrees = join(content, "decrees");
  for (const file of listFiles(decrees, ".mdx")) {
    const { yaml, body } = splitFrontmatter(readFileSync(file, "utf8"));
    const decree = fromYaml(yaml) as Decree;
    const page = { title: decree.title, url: `/${decree.path}`, facts: factsOf(decree) };
    const place = join(dirname(relative(decrees, file)), `${basename(file, ".mdx")}.md`);
    write(join(dir, "content", place), page, body);
    for (const list of listsOf(decree)) lists.set(list, [...(lists.get(list) ?? []), decree]);
  }
  for (const [list, held] of lists) {
    const items = held.map(({ title, number, path }) => ({ title, number, path }));
    const page = { title: list, url: `/${list}`, list: true, held: items };
    write(join(dir, "content", "lists", `${list.replaceAll("/", "-")}.md`), page, "");
  }
}

export const hasHugo = (): boolean => spawnSync("hugo", ["version"]).status === 0;

/** Renders the project from nothing. */
export const buildHugo = (dir: string): Promise<Cost> => run(["--quiet"], dir, "hugo");

/** Hugo reads JSON as front matter too. */
function write(file: string, front: object, body: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(front, null, 1)}\n\n${body}`);
}

function factsOf(decree: Decree): [name: string, value: string][] {
  const facts: [string, string | null][] = [
    ["发文字号", decree.number],
    ["发文机关", decree.issuer.join("、")],
    ["成文日期", decree.date],
    ["公开属性", decree.publicity],
    ["主送", decree.recipients.join("、")],
    ["文种", decree.genre],
    ["栏目", decree.section],
    ["刊于", `${decree.year}年第${decree.issue}期第${decree.page}页`],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function listsOf({ path, gazette, year, issue }: Decree): string[] {
  const steps = path.split("/").slice(0, -1);
  const prefixes = steps.slice(1).map((_, n) => `${steps.slice(0, n + 1).join("/")}/`);
  return [...prefixes, `${gazette}/gazette/${year}/${issue}/`];
}
