/** Which slug stands for which agency or issuer. */
import { partsOf } from "../../gazette/grammar/canonical.ts";
import { everyDecree } from "./published.ts";
import type { Lock } from "./schema.ts";

/** The end of an issuer's segment in the address of a 令, 公告 or 通告. */
export const KINDS = { 令: "ling", 公告: "gonggao", 通告: "tonggao" } as const;

/** Slugs by the agency's prefix or issuer's name they stand for; the first of a name stays. */
export class Names {
  private readonly slugs = new Map<string, string>();
  private readonly taken = new Set<string>();

  slugOf(name: string): string | undefined {
    return this.slugs.get(name);
  }

  holds(slug: string): boolean {
    return this.taken.has(slug);
  }

  keep(name: string, slug: string): string {
    const known = this.slugs.get(name);
    if (known) return known;
    this.slugs.set(name, slug);
    this.taken.add(slug);
    return slug;
  }

  /** Keeps the slugs that the addresses of an issue's decrees show. */
  keepPublished(lock: Lock): void {
    for (const { number, named, path } of everyDecree(lock)) {
      const from = named ?? number;
      const parts = from === null ? undefined : partsOf(from);
      const segment = path.split("/")[1]!;
      const slug = parts?.kind ? cutKind(segment, KINDS[parts.kind]) : segment;
      if (parts && slug && slug !== "gazette") this.keep(parts.agency, slug);
    }
  }
}

function cutKind(segment: string, kind: string): string | undefined {
  return segment.endsWith(`-${kind}`) ? segment.slice(0, -kind.length - 1) : undefined;
}
