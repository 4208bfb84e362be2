/**
 * What YAML files said when they were read before. An archive writes thousands of locks and issues
 * that never change again, and YAML takes thirty times as long to read as JSON.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromYaml } from "../src/gazette/mdx/yaml.ts";
import { linesIn, writeLines } from "./files.ts";

/** Where it is kept that belongs to an archive's cache. */
const fileOf = (cache: string): string => join(dirname(cache), "yaml.jsonl");

export class ReadBefore {
  /** by the hash of the text, so that no change goes unseen */
  private readonly before: ReadonlyMap<string, unknown>;
  private readonly now = new Map<string, unknown>();

  private constructor(before: ReadonlyMap<string, unknown>) {
    this.before = before;
  }

  /** @param cache the archive's cache; null keeps and knows nothing */
  static async of(cache: string | null): Promise<ReadBefore> {
    const before = new Map<string, unknown>();
    if (cache && existsSync(fileOf(cache)))
      for await (const line of linesIn(fileOf(cache)))
        before.set(...(JSON.parse(line) as [string, unknown]));
    return new ReadBefore(before);
  }

  /**
   * The data of a YAML text, unchecked.
   * @throws YAMLException with line and column
   */
  readonly parse = (yaml: string): unknown => {
    const hash = createHash("sha256").update(yaml).digest("hex");
    const data = this.before.get(hash) ?? fromYaml(yaml);
    this.now.set(hash, data);
    return data;
  };

  /** Keeps what was read this time; a kill on the way leaves what was kept before. */
  keep(cache: string): void {
    if (
      this.now.size === this.before.size &&
      this.now.keys().every((hash) => this.before.has(hash))
    )
      return;
    const lines = this.now.entries().map((entry) => JSON.stringify(entry));
    writeLines(fileOf(cache), lines);
  }
}
