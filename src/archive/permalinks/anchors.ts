/** Keeps the published anchors of one decree, whatever its text has become since. */
import type { DecreeBody } from "../../gazette/nodes.ts";
import type { Decree } from "../../gazette/schema.ts";
import { type Likeness, pair } from "./pair.ts";
import { type Place, placesOf } from "./places.ts";
import type { LockedAnchor, RetiredAnchor } from "./schema.ts";

const pathOf = ({ id, path }: LockedAnchor) => path ?? id;

/** Numbering and words; then the same words anywhere; then the same numbering with other words. */
const likenesses: Likeness<Place, LockedAnchor>[] = [
  { now: ({ path, text }) => `${path} ${text}`, before: (old) => `${pathOf(old)} ${old.text}` },
  { now: ({ text }) => text, before: ({ text }) => text, even: true },
  { now: ({ path }) => path, before: pathOf },
];

/** What of a decree's anchors stays, and what does not. */
export interface Kept {
  /** the anchors to lock */
  anchors: LockedAnchor[];
  /** those that have lost their place */
  lost: LockedAnchor[];
  /** those that lost theirs earlier and have not found it again */
  retired: RetiredAnchor[];
}

/**
 * Gives the places of a body their published anchors, and names the new ones;
 * what `marks` says of an anchor follows. A retired anchor comes back with its
 * own words alone, and its name is never given to anything else. Changes the
 * body and the marks.
 */
export function keepAnchors(
  { marks }: Pick<Decree, "marks">,
  body: DecreeBody,
  locked: readonly LockedAnchor[],
  retired: readonly RetiredAnchor[] = [],
): Kept {
  const places = placesOf(body);
  const { pairs, lost } = pair(places, locked, likenesses);
  const unknown = places.filter((place) => !pairs.has(place));
  const back = pair(unknown, retired, likenesses.slice(0, 2));
  const taken = new Set([...locked, ...retired].map(({ id }) => id));
  const names = new Map<string, string>();
  const anchors = places.map((place): LockedAnchor => {
    const { path, text } = place;
    const known = pairs.get(place) ?? back.pairs.get(place);
    const id = known?.id ?? unused(taken, wished(place, names));
    names.set(path, id);
    place.set(id);
    return path === id ? { id, text } : { id, path, text };
  });
  rename(marks, names);
  return { anchors, lost, retired: back.lost };
}

/** A new place's anchor goes on from the anchor of the place it stands under. */
function wished({ path, under }: Place, names: Map<string, string>): string {
  if (!under) return path;
  return (names.get(under.path) ?? under.path) + path.slice(under.path.length);
}

/** The anchor, or the next of its kind: `u2` after `u1`, `a14.2` after `a14`. */
function unused(taken: Set<string>, anchor: string): string {
  const base = anchor.replace(/\.\d+$/, "");
  const counted = /^(?<stem>(?:.*-)?[utrx])(?<count>\d+)$/.exec(base)?.groups;
  const name = (time: number) => {
    if (counted) return `${counted.stem}${Number(counted.count) + time - 1}`;
    return time === 1 ? base : `${base}.${time}`;
  };
  let time = 1;
  while (taken.has(name(time))) time++;
  taken.add(name(time));
  return name(time);
}

function rename(marks: Decree["marks"], names: Map<string, string>): void {
  const { doubts, citations, duties, rosters, tables } = marks;
  for (const mark of [...doubts, ...citations, ...duties, ...rosters, ...tables]) {
    if (mark.anchor !== null) mark.anchor = names.get(mark.anchor) ?? mark.anchor;
  }
}
