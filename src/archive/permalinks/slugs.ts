/** Short names of agencies and issuers in addresses. */
import { pinyin } from "pinyin-pro";
import { partsOf } from "../../gazette/grammar/canonical.ts";
import type { Site } from "../../gazette/schema.ts";
import { everyDecree } from "./published.ts";
import type { Lock } from "./schema.ts";

/** The end of an issuer's segment in the address of a 令, 公告 or 通告. */
export const KINDS = { 令: "ling", 公告: "gonggao", 通告: "tonggao" } as const;

/** Names that mean something else in an address, or nothing on Windows. */
const RESERVED = /^(?:gazette|con|prn|aux|nul|(?:com|lpt)\d)$/;
const LONGEST = 40;

/** Pinyin initials of a name, lower case; what is neither Han nor ASCII letter or digit is left out. */
export function initials(name: string): string {
  const letters = pinyin(name, {
    pattern: "first",
    toneType: "none",
    type: "array",
    nonZh: "consecutive",
  });
  const plain = letters
    .join("")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return plain.slice(0, LONGEST) || "x";
}

/**
 * The slugs of one gazette, from its locks: published ones first, then `site.yaml`,
 * then initials; two names never share one.
 */
export class Slugs {
  private readonly byName = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(site: Site, locks: readonly Lock[]) {
    for (const { number, named, path } of locks.flatMap(everyDecree)) {
      const from = named ?? number;
      const parts = from === null ? undefined : partsOf(from);
      const segment = path.split("/")[1]!;
      const slug = parts?.kind ? cutKind(segment, KINDS[parts.kind]) : segment;
      if (parts && slug && slug !== "gazette") this.keep(parts.agency, slug);
    }
    for (const { prefix, slug } of site.agencies) this.keep(prefix, slug);
  }

  /** The slug of an agency's prefix or an issuer's name; a new one is remembered. */
  of(name: string): string {
    return this.byName.get(name) ?? this.keep(name, this.unused(initials(name)));
  }

  private keep(name: string, slug: string): string {
    const known = this.byName.get(name);
    if (known) return known;
    this.byName.set(name, slug);
    this.taken.add(slug);
    return slug;
  }

  private unused(slug: string): string {
    let name = slug;
    for (let time = 2; this.taken.has(name) || RESERVED.test(name); time++) name = `${slug}${time}`;
    return name;
  }
}

function cutKind(segment: string, kind: string): string | undefined {
  return segment.endsWith(`-${kind}`) ? segment.slice(0, -kind.length - 1) : undefined;
}
