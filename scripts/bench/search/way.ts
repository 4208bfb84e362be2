/** A way of searching that is measured. */

/** Hears of every file that a search reads: its bytes as they come over the wire. */
export type OnRead = (bytes: number) => void;

/** Answers a query: paths of the first ten decrees found, each read as far as a result shows it. */
export type Ask = (query: string) => Promise<string[]>;

export interface Way {
  name: string;
  /** Indexes the decrees of `content` into the folder `out`. */
  build(content: string, out: string): Promise<void>;
  open(out: string, onRead: OnRead): Promise<Ask>;
}

/** Results that are read and shown at first. */
export const TEN = 10;
