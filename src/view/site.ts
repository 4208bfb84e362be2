import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Site, site as schema } from "../gazette/schema.ts";

/** The archivist's workspace this build reads: set by `scripts/build.ts`, `content` by default. */
export const contentDir = (): string => process.env.GAZETTE_CONTENT ?? "content";

/** The file that keeps what was read of the archive between builds; none while developing. */
export const archiveCache = (): string | null => process.env.GAZETTE_ARCHIVE_CACHE ?? null;

let settings: Site | undefined;

/** The settings of this archive (`site.yaml`), defaults where there is none. */
export function site(): Site {
  settings ??= schema.parse(yaml(join(contentDir(), "site.yaml")) ?? {});
  return settings;
}

function yaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
