import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { body, decree } from "../src/gazette/mdx/sample.ts";
import { writeDecree } from "../src/gazette/mdx/write.ts";
import { COLUMNS, shardOf } from "../src/search/distributed/record.ts";
import type { Fragment } from "../src/search/document.ts";
import { type Export, exportManticore } from "./export/manticore.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-export-"));
afterAll(() => rmSync(temp, { recursive: true }));

const content = join(temp, "content");
const folder = join(content, "decrees", "xinzhou", "2019-02");
mkdirSync(folder, { recursive: true });
for (const serial of [9, 10, 11, 12]) {
  const copy = {
    ...decree,
    number: `忻政发〔2019〕${serial}号`,
    path: `xinzhou/xzf/2019/${serial}/`,
  };
  const shut = { ...copy, title: "猋山值守", publicity: "不予公开" as const };
  const mdx = writeDecree(serial === 10 ? shut : copy, body);
  writeFileSync(join(folder, `xzf-2019-${serial}.mdx`), mdx);
}

/** Exports, and gives the rows of every shard as `column: value`. */
async function exported(name: string, more: Partial<Export> = {}) {
  const out = join(temp, name);
  const ports = [9306, 9312] as const;
  const plan = { content, out, at: "/srv/gazette", of: 2, shards: [1, 2], agents: [] };
  const counts = await exportManticore({ ...plan, listen: "127.0.0.1", ports, ...more });
  const files = readdirSync(out).filter((file) => file.endsWith(".tsv"));
  const rows = files.flatMap((file) =>
    readFileSync(join(out, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [id, ...values] = line.split("\t");
        return { id, ...Object.fromEntries(COLUMNS.map(([key], at) => [key, values[at]!])) };
      }),
  ) as (Record<(typeof COLUMNS)[number][0], string> & { id: string })[];
  return { counts, rows, config: readFileSync(join(out, "sphinx.conf"), "utf8") };
}

it("writes a record of every open decree and nothing of one that is withheld", async () => {
  const { rows, counts } = await exported("whole");
  expect(rows.map(({ path }) => path).sort()).toEqual(
    [11, 12, 9].map((serial) => `xinzhou/xzf/2019/${serial}/`),
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(3);
  expect(JSON.stringify(rows)).not.toContain("猋");
});

it("writes characters apart, folded, and what results show", async () => {
  const { rows } = await exported("fields");
  const row = rows.find(({ path }) => path.endsWith("/9/"))!;
  expect(row.number).toBe("忻 政 发 2019 9 号");
  expect(row.title).toBe(Array.from(decree.title).join(" "));
  expect(row.issued).toBe(decree.date!.replaceAll("-", ""));
  expect(row.body).toMatch(/^[^,，。〔〕]+$/);
  const fragment = JSON.parse(row.fragment) as Fragment;
  expect([fragment.title, fragment.parts.length]).toEqual([decree.title, body.children.length]);
  const names = JSON.parse(row.facet_names) as Record<string, string[]>;
  expect(names.issuer).toEqual(decree.issuer);
  expect(row.facet_ids.split(",").length).toBe(Object.values(names).flat().length);
});

it("configures one distributed index over the shards that hold something", async () => {
  const { config } = await exported("config", { agents: ["10.0.0.2:9312"] });
  const held = new Set([9, 11, 12].map((serial) => shardOf(`xinzhou/xzf/2019/${serial}/`, 2)));
  for (const shard of [1, 2])
    expect(config.includes(`local = gazette${shard}\n`)).toBe(held.has(shard));
  expect(config).toMatch(/index gazette\n\{\n {2}type = distributed\n/);
  expect(config).toContain("agent = 10.0.0.2:9312:gazette\n");
  expect(config).toContain("tsvpipe_attr_multi_64 = facet_ids\n");
});

it("writes one share alone, the same records as in the whole", async () => {
  const whole = await exported("all");
  const one = await exported("one", { shards: [1] });
  const two = await exported("two", { shards: [2] });
  expect([...one.rows, ...two.rows].sort(byId)).toEqual(whole.rows.sort(byId));
});

const byId = (a: { id: string }, b: { id: string }): number => Number(a.id) - Number(b.id);
