import { attachments } from "../../grammar/attachments.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { genres } from "../../grammar/genres.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { isRecipients } from "../../grammar/recipients.ts";
import { carries } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import type { Next } from "./next.ts";
import { together } from "./title-line.ts";

const NEAR = 3;

/** What a document says it issues or attaches, so that its title below is no new document. */
export class Named {
  private readonly views: View[];
  private readonly quoted = new Map<Candidate, Set<string>>();

  constructor(views: View[]) {
    this.views = views;
  }

  named(current: Candidate, { key, from, title }: Candidate): boolean {
    const title0 = current.title ? together(this.views.slice(...current.title)) : "";
    if (carries.test(title0) && current.key.includes(afterIssuer(key))) return true;
    if (title && from - current.body < 1) return false;
    return this.quotedBy(current).has(key);
  }

  /**
   * Whether `关于…的公告`, which names no office, is a document of its own: it has
   * addressees or an end of its own, and the one before carries no text.
   */
  isFree(current: Candidate, { title, body }: Candidate, next: Next, end: number): boolean {
    if (!title || !current.title || this.views[body] === undefined) return false;
    const matter = together(this.views.slice(...title));
    if (!matter.startsWith("关于") || !genres.official.test(matter)) return false;
    if (carries.test(together(this.views.slice(...current.title)))) return false;
    return isRecipients(this.views[body]!.text) || next.closing[body]! < end;
  }

  /** Whether a document carries no text by its title, so that what stands behind its end is another. */
  isBehind({ title }: Candidate): boolean {
    return title !== undefined && !carries.test(together(this.views.slice(...title)));
  }

  /** Whether a document's title has a word. */
  saysOf({ title }: Candidate, word: string): boolean {
    return title !== undefined && together(this.views.slice(...title)).includes(word);
  }

  /** The keys of what stands in 《》 or behind 附件 in the first lines of a document. */
  private quotedBy(current: Candidate): Set<string> {
    const known = this.quoted.get(current);
    if (known) return known;
    const keys = new Set<string>();
    for (const { folded } of this.views.slice(current.body, current.body + 12)) {
      for (const { groups } of matchesOf(folded.slice(0, 2000), attachments.nested))
        keys.add(titleKey(groups!.title!));
      const attached = elements.attached.exec(folded) ?? elements.attachedNext.exec(folded);
      if (attached) keys.add(titleKey(attached.groups!.title!));
    }
    this.quoted.set(current, keys);
    return keys;
  }
}

const afterIssuer = (key: string) => {
  const at = key.indexOf("关于");
  return at > NEAR ? key.slice(at) : key;
};
