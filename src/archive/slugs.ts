import { createHash } from "node:crypto";
import { pinyin } from "pinyin-pro";

/**
 * The address segment of a name that has no number and no line in `site.yaml`
 * (an organ, a genre, a cited work): pinyin initials to read by, and six hex
 * digits of its SHA-256, so that it never depends on what else the archive holds.
 * @param within whose name it is, where others may bear it too
 * @returns `^[a-z0-9][a-z0-9-]*$`, at most 31 characters: `sgaj-3f09c1`
 */
export function slugOf(name: string, within = ""): string {
  const whole = within === "" ? name : `${within}\n${name}`;
  const slug = slugs.get(whole) ?? slugFor(name, whole);
  slugs.set(whole, slug);
  return slug;
}

/** Those made so far: every page of a decree asks for its issuers' and its genre's. */
const slugs = new Map<string, string>();

function slugFor(name: string, whole: string): string {
  const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array" })
    .join("")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 24);
  const hash = createHash("sha256").update(whole).digest("hex").slice(0, 6);
  return initials ? `${initials}-${hash}` : hash;
}
