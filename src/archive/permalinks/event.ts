/** What an import says of published things that change. */
import type { RecordedChange } from "./schema.ts";

/** An editor's word that what would be lost may go, and what was corrected is right. */
export interface Accepted {
  reason: string | null;
}

/** Something published that changes. */
export interface Event {
  kind: RecordedChange["kind"] | "条款";
  title: string;
  path: string;
  /** the address it had, of a 改址 */
  from?: string;
  /** anchors that lose their provision, of a 条款 */
  anchors?: string[];
  /** whether a reader's link would break: only what is accepted may */
  breaks: boolean;
}
