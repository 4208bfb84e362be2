import type { Point, Position } from "unist";
import type { VFile } from "vfile";

/** Where a message points, and what it compares. */
export interface Say {
  place?: Position | Point | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
}

/**
 * Says something to the editor, in Chinese: what is there, what was expected,
 * what was done. `note` is for information, `doubt` asks for a look at the
 * paper, `error` is wrong for certain; none of them stops the parser.
 * `fatal` follows vfile: null, false, true.
 */
const say = (fatal: boolean | null) => (file: VFile, rule: string, reason: string, more: Say) => {
  const message = file.message(reason, {
    ...(more.place && { place: more.place }),
    ruleId: rule,
    source: "gazette",
  });
  (message as { fatal: boolean | null }).fatal = fatal;
  if (more.actual !== undefined) message.actual = more.actual;
  if (more.expected !== undefined) message.expected = more.expected;
  return message;
};

export const note = say(null);
export const doubt = say(false);
export const error = say(true);
