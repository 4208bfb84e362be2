import type { View } from "../../view.ts";

/** For each line the index of the first from there on that closes a document, or that one holds. */
export interface Next {
  closing: number[];
  substance: number[];
}

export function nextOf(views: View[], is: (view: View) => boolean): number[] {
  const next = [views.length];
  for (let at = views.length - 1; at >= 0; at--)
    next.push(is(views[at]!) ? at : next[next.length - 1]!);
  return next.reverse();
}

/** Whether the lines between hold a date or a 附注: the document before is complete. */
export const isClosed = ({ closing }: Next, from: number, to: number) => closing[from]! < to;
