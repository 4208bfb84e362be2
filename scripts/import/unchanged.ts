/** What the last import of an archive read, so that a build need not read again what did not change. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Intake, Raw } from "../../src/archive/intake.ts";
import type { Lock } from "../../src/archive/permalinks.ts";
import { baseOf } from "../code.ts";
import { bytesIfThere, readIfThere } from "../content.ts";

/** One issue as it was left. */
interface Known {
  /** hash of everything it was made from */
  from: string;
  /** its files below `content/`, and their hashes */
  files: [path: string, sha256: string][];
}

const sha256 = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");

const keyOf = ({ gazette, name }: Raw): string => `${gazette}/${name}`;

export class Unchanged {
  private readonly now = new Map<string, Known>();
  private readonly file: string;
  private readonly content: string;
  private readonly base: string;
  private readonly before: ReadonlyMap<string, Known>;

  private constructor(file: string, content: string, base: string, before: [string, Known][]) {
    this.file = file;
    this.content = content;
    this.base = base;
    this.before = new Map(before);
  }

  /** @param file where it is kept between builds */
  static async of(file: string, content: string): Promise<Unchanged> {
    const text = readIfThere(file);
    return new Unchanged(file, content, baseOf(content), text ? JSON.parse(text) : []);
  }

  /**
   * The files of an issue whose raw text, errata, lock, pictures, settings and files are all as the
   * last import left them; undefined when it has to be read again.
   */
  filesOf(raw: Raw, lock: Lock | undefined): string[] | undefined {
    const known = this.before.get(keyOf(raw));
    if (!known || known.from !== this.hash(raw, lock)) return undefined;
    for (const [path, hash] of known.files) {
      const bytes = bytesIfThere(join(this.content, path));
      if (bytes === undefined || sha256(bytes) !== hash) return undefined;
    }
    this.now.set(keyOf(raw), known);
    return known.files.map(([path]) => path);
  }

  /** Remembers what an issue became; not where something happened to what is published: that is told again. */
  note(raw: Raw, { lock, outputs, events }: Intake): void {
    if (events.length > 0) return;
    const files = [...outputs].map(([path, text]): [string, string] => [path, sha256(text)]);
    this.now.set(keyOf(raw), { from: this.hash(raw, lock), files });
  }

  /** Call it when everything is in its place. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileAtomic.sync(this.file, JSON.stringify([...this.now]));
  }

  /** Files below `content/` and their hashes, as the import left them that wrote `file` just now. */
  static left(file: string): Map<string, string> {
    const known = JSON.parse(readFileSync(file, "utf8")) as [string, Known][];
    return new Map(known.flatMap(([, { files }]) => files));
  }

  private hash({ file, bytes, errata, files }: Raw, lock: Lock | undefined): string {
    return sha256(JSON.stringify([this.base, file, sha256(bytes), errata, files, lock]));
  }
}
