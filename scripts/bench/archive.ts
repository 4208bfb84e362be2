/** A synthetic archive on disk, for the commands of the project to work on. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { type SyntheticOptions, syntheticIssues } from "./synthetic.ts";
import { cities } from "./words.ts";

/** Writes `issues` synthetic issues and their settings under `content`; gives the bytes of raw text. */
export function writeArchive(content: string, issues: number, options: SyntheticOptions): number {
  let bytes = 0;
  for (const { gazette, issue, raw } of syntheticIssues(1, issues, options)) {
    const file = join(content, "raw", gazette, `${issue}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, raw);
    bytes += Buffer.byteLength(raw);
  }
  writeFileSync(join(content, "site.yaml"), stringify(settings()));
  return bytes;
}

function settings() {
  return {
    title: "合成公报档案",
    gazettes: cities.map(({ slug, place }) => ({ slug, name: `${place}人民政府公报`, place })),
    agencies: cities.flatMap(({ place, mark }, n) => [
      { prefix: `${mark}政发`, issuer: `${place}人民政府`, slug: `zf${n}` },
      { prefix: `${mark}政办发`, issuer: `${place}人民政府办公室`, slug: `zbf${n}` },
    ]),
  };
}
