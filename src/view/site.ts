import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Site, site as schema } from "../gazette/schema.ts";

/** The archivist's workspace this build reads: set by `scripts/build.ts`, `content` by default. */
export const contentDir = (): string => process.env.GAZETTE_CONTENT ?? "content";

/** The folder that keeps the texts that a build read; none while developing. */
export const textCache = (): string | null => process.env.GAZETTE_TEXTS ?? null;

/**
 * Whether somebody is developing: no build keeps what it read. What the environment says of DEV or
 * NODE_ENV does not come into it: a test's runner sets both, and a site is the same whoever builds it.
 */
export const developing = (): boolean => textCache() === null;

let settings: Site | undefined;

/** The settings of this archive (`site.yaml`), defaults where there is none. */
export function site(): Site {
  settings ??= schema.parse(yaml(join(contentDir(), "site.yaml")) ?? {});
  return settings;
}

/**
 * The search server that the search page asks in place of its own index; null when there is none. An
 * edition for a stick is built with `GAZETTE_OFFLINE` set and never has one.
 */
export const searchEndpoint = (): string | null =>
  process.env.GAZETTE_OFFLINE ? null : site().search.endpoint;

function yaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
