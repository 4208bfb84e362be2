/**
 * The lock, `content/permalinks/<gazette>/<issue>.yaml`: what was published of
 * an issue and must stay. Written by the import alone.
 */
import { z } from "zod";

const path = z.string().regex(/^([a-z0-9][a-z0-9._-]*\/)+$/);
const name = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);

/** A published anchor: where the numbering put it, and a hash of the words there. */
export const lockedAnchor = z.strictObject({
  id: name,
  /** numbering path when it is no longer the same as the anchor */
  path: name.optional(),
  text: z.string(),
});

export const lockedDecree = z.strictObject({
  /** file name, and `decree` of contents entries */
  id: name,
  number: z.string().nullable(),
  title: z.string(),
  date: z.string().nullable(),
  path,
  /** the day it was first imported */
  added: z.iso.date(),
  textSha256: z.string(),
  anchors: z.array(lockedAnchor),
});

export const lock = z.strictObject({
  gazette: name,
  /** address of the issue */
  path,
  decrees: z.array(lockedDecree),
});

export type LockedAnchor = z.infer<typeof lockedAnchor>;
export type LockedDecree = z.infer<typeof lockedDecree>;
export type Lock = z.infer<typeof lock>;
