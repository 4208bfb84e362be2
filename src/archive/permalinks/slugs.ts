/** Short names of agencies and issuers in addresses. */
import { pinyin } from "pinyin-pro";
import type { Site } from "../../gazette/schema.ts";
import { Names } from "./names.ts";
import type { Lock } from "./schema.ts";

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
 * The slugs an issue's addresses are made of: published ones first, then `site.yaml`,
 * then initials; two names never share one.
 */
export class Slugs {
  private readonly own = new Names();
  private readonly listed = new Names();
  private readonly published: Names;

  /**
   * @param published slugs of the gazette
   * @param lock the issue's own, when it was imported before
   */
  constructor(site: Site, published: Names, lock: Lock | undefined) {
    this.published = published;
    if (lock) this.own.keepPublished(lock);
    for (const { prefix, slug } of site.agencies) this.listed.keep(prefix, slug);
  }

  /** The slug of an agency's prefix or an issuer's name; a new one is remembered. */
  of(name: string): string {
    for (const names of [this.own, this.published, this.listed]) {
      const known = names.slugOf(name);
      if (known) return known;
    }
    return this.own.keep(name, this.unused(initials(name)));
  }

  private unused(slug: string): string {
    const all = [this.own, this.published, this.listed];
    let name = slug;
    for (let time = 2; RESERVED.test(name) || all.some((names) => names.holds(name)); time++)
      name = `${slug}${time}`;
    return name;
  }
}
