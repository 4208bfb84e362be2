import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { shared } from "../archive/testing/shared.ts";
import { matches } from "./testing/fold.ts";
import { find } from "./testing/found.ts";
import { unsound } from "./testing/sound.ts";

/** What is known of a real document, from the page it was published on. */
interface Known {
  file: string;
  title: string;
  issuer: string;
  number?: string;
  date: string;
  publicity?: string;
}

/** Facts that the text itself does not hold, with the reason. */
const unknowable: Record<string, string[]> = {
  "27.md title": ["文内没有标题行,标题只在网页头"],
  "31.md title": ["文内没有标题行,标题只在网页头"],
};

const held = parse(readFileSync(new URL("fixtures/held.yaml", import.meta.url), "utf8"));

const folder = resolve(shared, "corpus");
const here = existsSync(folder);
if (!here) console.log(`corpus: not here (${folder}), its tests did not run`);
const read = (file: string) => readFileSync(resolve(folder, file), "utf8");
const manifest: Known[] = here ? JSON.parse(read("manifest.json")) : [];

/** The manifest's facts in the form of the frontmatter; 本文有删减 states no permission. */
function facts({ title, issuer, number, date, publicity }: Known) {
  const stated = publicity?.replace("此件", "") ?? null;
  return {
    title,
    issuer: issuer.split("、"),
    number: number ?? null,
    date,
    publicity: stated === "本文有删减" ? null : (stated ?? { oneOf: [null, "主动公开"] }),
  };
}

describe.runIf(here)("real documents of other governments", () => {
  test.each(manifest.map(({ file }) => file))("%s is one sound document", (file) => {
    const raw = read(file);
    expect(unsound(raw)).toEqual([]);
    expect(find(raw, `corpus/${file}`).decrees.map(({ fields }) => fields.title)).toHaveLength(1);
  });

  test("the facts of the manifest are found", () => {
    const misses: string[] = [];
    let all = 0;
    for (const known of manifest) {
      const fields = find(read(known.file), `corpus/${known.file}`).decrees[0]?.fields;
      for (const [key, fact] of Object.entries(facts(known))) {
        all++;
        const found = fields?.[key as keyof typeof fields];
        if (!matches(fact, found))
          misses.push(`${known.file} ${key}: ${JSON.stringify(fact)} ≠ ${JSON.stringify(found)}`);
      }
    }
    const why = (miss: string) => unknowable[miss.split(":")[0]!]?.join() ?? "";
    console.log(`corpus: ${all - misses.length} of ${all} facts`);
    if (misses.length > 0) console.log(misses.map((miss) => `${miss} ${why(miss)}`).join("\n"));
    expect((all - misses.length) / all).toBeGreaterThanOrEqual(held.corpus.facts);
  });

  test("ten of them in a row without contents are ten documents", () => {
    const ten = manifest.slice(9, 19);
    const raw = ten.map(({ file }) => read(file).trim()).join("\n\n");
    const found = find(raw).decrees.map(({ fields }) => fields.number);
    expect(found).toEqual(ten.map(({ number }) => number));
  });
});
