/** Writes the files of an edition and keeps account of them, so that its manifest is complete by construction. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export class Writer {
  /** SHA-256 of each file written, by its path */
  readonly hashes = new Map<string, string>();
  /** its size in bytes */
  readonly bytes = new Map<string, number>();
  readonly folder: string;

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

/** @throws when there are problems, naming the first twenty */
export function refuse(problems: readonly string[], what: string): void {
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`……共 ${problems.length} 处`] : [];
  throw new Error([`${what}：`, ...problems.slice(0, 20), ...more].join("\n"));
}
