/**
 * The lock, `content/permalinks/<gazette>/<issue>.yaml`: what was published of
 * an issue and must stay. Written by the import alone.
 */
import { z } from "zod";

const path = z.string().regex(/^([a-z0-9][a-z0-9._-]*\/)+$/);
const name = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A published anchor: where the numbering put it, and a hash of the words there. */
export const lockedAnchor = z.strictObject({
  id: name,
  /** numbering path when it is no longer the same as the anchor */
  path: name.optional(),
  text: z.string(),
});

/** An anchor whose provision is no longer in the text, and since when. */
export const retiredAnchor = lockedAnchor.extend({ date: z.iso.date() });

const date = z.iso.date();
/** why, in an editor's words; null when nobody wrote it down */
const reason = z.string().nullable();

/** What an editor recorded of something published (`npm run import -- --accept`). */
export const change = z.discriminatedUnion("kind", [
  /** the reading with this hash gave way to another */
  z.strictObject({ date, kind: z.literal("更正"), reason, before: hash }),
  /** the address `from` leads on from then */
  z.strictObject({ date, kind: z.literal("改址"), reason, from: path }),
  z.strictObject({ date, kind: z.literal("撤回"), reason }),
  z.strictObject({ date, kind: z.literal("恢复"), reason }),
]);

export const lockedDecree = z.strictObject({
  /** file name, and `decree` of contents entries */
  id: name,
  number: z.string().nullable(),
  title: z.string(),
  date: z.string().nullable(),
  textSha256: z.string(),
  path,
  /** the number it was published under and its address comes from, where it bears another now */
  named: z.string().optional(),
  /** the day it was first imported */
  added: z.iso.date(),
  anchors: z.array(lockedAnchor),
  /** its 公开属性 keeps it from being published */
  withheld: z.literal(true).optional(),
  /** hash of the reading recorded last, where the text has changed since */
  recorded: hash.optional(),
  /** oldest first */
  history: z.array(change).optional(),
  retired: z.array(retiredAnchor).optional(),
});

export const lock = z.strictObject({
  gazette: name,
  /** address of the issue */
  path,
  decrees: z.array(lockedDecree),
  /** decrees the raw file no longer has */
  withdrawn: z.array(lockedDecree).optional(),
  /** of the issue itself, oldest first */
  history: z.array(change).optional(),
});

export type LockedAnchor = z.infer<typeof lockedAnchor>;
export type RetiredAnchor = z.infer<typeof retiredAnchor>;
export type LockedDecree = z.infer<typeof lockedDecree>;
export type Lock = z.infer<typeof lock>;
export type RecordedChange = z.infer<typeof change>;
