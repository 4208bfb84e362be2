/**
 * Permanent addresses and anchors: what was published is read from the lock and
 * kept; only what is new is named. Whether something may be lost is the
 * caller's to decide.
 */
import type { VFile } from "vfile";
import type { DecreeBody } from "../gazette/nodes.ts";
import { canonicalText } from "../gazette/record.ts";
import type { Decree, Site } from "../gazette/schema.ts";
import { sha256 } from "../gazette/sha256.ts";
import { keepAnchors } from "./permalinks/anchors.ts";
import { Claims, type IssueOf } from "./permalinks/claims.ts";
import { type Likeness, pair } from "./permalinks/pair.ts";
import type { Lock, LockedDecree } from "./permalinks/schema.ts";

export { type Lock, lock } from "./permalinks/schema.ts";

/** A decree on its way into the archive; its path and anchors are filled in place. */
export interface Entering {
  decree: Decree;
  body: DecreeBody;
}

/** What is published already, and how new things are named. */
export interface Published {
  site: Site;
  /** this issue's lock, when it was imported before */
  lock: Lock | undefined;
  /** the locks of all other issues */
  others: readonly Lock[];
  /** day of this import, ISO */
  today: string;
}

/** An address or anchor of the lock that the text no longer has. */
export interface Lost {
  title: string;
  path: string;
  /** undefined when the whole decree is gone */
  anchor?: string;
}

type Identity = Pick<LockedDecree, "number" | "title" | "date" | "textSha256">;

const identityOf = ({ decree, body }: Entering): Identity => ({
  number: decree.number,
  title: decree.title,
  date: decree.date,
  textSha256: sha256(canonicalText(decree, body)),
});

/** A decree is the one published before if these agree, the surest first. */
const sameness: ((one: Identity) => string | null)[] = [
  ({ number, textSha256 }) => number && `${number} ${textSha256}`,
  ({ number, title }) => number && `${number} ${title}`,
  ({ number }) => number,
  ({ textSha256 }) => textSha256,
  ({ title, date }) => `${title} ${date}`,
  ({ title }) => title,
];

const likenesses = sameness.map((key): Likeness<Identity, LockedDecree> => {
  const name = (one: Identity) => key(one) ?? undefined;
  return { now: name, before: name };
});

/**
 * Gives every decree of an issue its address and anchors, and says on `file`
 * what was made up.
 * @returns the issue's lock as it will be, and what would be lost with it
 */
export function settle(
  issue: IssueOf,
  decrees: readonly Entering[],
  { site, lock, others, today }: Published,
  file: VFile,
): { lock: Lock; lost: Lost[] } {
  const claims = new Claims(site, lock, others);
  const identities = decrees.map(identityOf);
  const { pairs, lost } = pair(identities, lock?.decrees ?? [], likenesses);
  const gone: Lost[] = lost.map(({ path, title }) => ({ path, title }));
  const path = claims.issue(issue);
  const locked = decrees.map(({ decree, body }, index): LockedDecree => {
    const identity = identities[index]!;
    const before = pairs.get(identity);
    const { path, id } = claims.take(decree, before, file);
    decree.path = path;
    const { anchors, lost } = keepAnchors(decree, body, before?.anchors ?? []);
    gone.push(...lost.map((anchor) => ({ path, anchor: anchor.id, title: decree.title })));
    return { id, ...identity, path, added: before?.added ?? today, anchors };
  });
  return { lock: { gazette: issue.gazette, path, decrees: locked }, lost: gone };
}
