import type { VFile } from "vfile";
import { isAdded, ordinalOf } from "../../grammar/markers.ts";
import { doubt } from "../../message.ts";
import { leadOf } from "../../nest.ts";
import type { Block, DecreeNode, Section } from "../../nodes.ts";

/** The last numeral of each shape in a text. */
type Last = Map<string, { value: number; token: string }>;

/** Numerals that run through a text whatever they stand under. */
const RUNNING = new Set(["编", "章", "条"]);

/** Articles that begin again from these are another law's, of which `second-law` tells. */
const ANEW = 2;

/**
 * Says where a numeral is not the next one: among its sisters from one up, or
 * running on from the last of its shape in the text. Nothing is renumbered.
 */
export function checkOrdinals(decree: DecreeNode, file: VFile) {
  for (const part of decree.children)
    if (part.type === "part") sisters(part.children, new Map(), file);
}

function sisters(blocks: readonly Block[], last: Last, file: VFile) {
  const own: Last = new Map();
  for (const block of blocks) {
    if (block.type !== "section") continue;
    check(block, own, last, file);
    sisters(block.children, last, file);
  }
}

function check({ data, children }: Section, own: Last, last: Last, file: VFile) {
  const { marker, number } = data;
  const value = number === null ? null : ordinalOf(number);
  if (marker === null || number === null || value === null) return;
  const sister = RUNNING.has(marker) ? last.get(marker) : own.get(marker);
  const before = sister ?? last.get(marker);
  const added = isAdded(number) && value === last.get(marker)?.value;
  const isNext =
    added || value === (sister?.value ?? 0) + 1 || value === (last.get(marker)?.value ?? 0) + 1;
  const isAnew = marker === "条" && value <= ANEW;
  if (!isNext && !isAnew) say(children[0]!, number, value, before, file);
  own.set(marker, { value, token: number });
  last.set(marker, { value, token: number });
}

function say(
  opening: Block,
  number: string,
  value: number,
  before: { value: number; token: string } | undefined,
  file: VFile,
) {
  const place = leadOf(opening)?.position ?? opening.position;
  const expected = String((before?.value ?? 0) + 1);
  const also = before?.value === value ? "也" : "";
  const there = before ? `前一个${also}是${before.token}` : "前面没有同类序号";
  doubt(file, "ordinal", `序号不连续：此处为${number}，${there}；照印，请核对原刊`, {
    place,
    actual: number,
    expected: [expected],
  });
}
