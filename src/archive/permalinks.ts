/**
 * Permanent addresses and anchors: what was published is read from the lock and
 * kept; only what is new is named. What would be lost is told, and recorded only
 * where an editor has accepted it.
 */
import type { VFile } from "vfile";
import type { DecreeBody } from "../gazette/nodes.ts";
import { canonicalText } from "../gazette/record.ts";
import type { Decree, Site } from "../gazette/schema.ts";
import { sha256 } from "../gazette/sha256.ts";
import { isOpen } from "./gate.ts";
import type { IssueOf } from "./permalinks/address.ts";
import { Claims } from "./permalinks/claims.ts";
import type { Accepted, Event } from "./permalinks/event.ts";
import { type Likeness, pair } from "./permalinks/pair.ts";
import type { Reading } from "./permalinks/reading.ts";
import { Recorder } from "./permalinks/recorder.ts";
import type { Register } from "./permalinks/register.ts";
import type { Lock, LockedDecree } from "./permalinks/schema.ts";

export type { Accepted, Event } from "./permalinks/event.ts";
export type { Reading } from "./permalinks/reading.ts";
export { Register } from "./permalinks/register.ts";
export { type Lock, type LockedDecree, lock } from "./permalinks/schema.ts";

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
  /** what the other issues have published */
  register: Register;
  /** day of this import, ISO */
  today: string;
  /** present when an editor accepts what would be lost or is corrected */
  accepted?: Accepted | undefined;
  /** a reading that a decree of this issue showed before, by its hash */
  earlier?: ((hash: string) => Reading | undefined) | undefined;
}

/** The issue's lock as it will be, and what happened to published things on the way. */
export interface Settled {
  lock: Lock;
  /** recorded in the lock where it was accepted; else it must not be written */
  events: Event[];
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

/** Gives every decree of an issue its address and anchors, and says on `file` what was made up. */
export function settle(
  issue: IssueOf,
  decrees: readonly Entering[],
  published: Published,
  file: VFile,
): Settled {
  const { site, lock, register, accepted } = published;
  const claims = new Claims(site, issue, lock, register);
  const recorder = new Recorder(published);
  const identities = decrees.map(identityOf);
  const alive = pair(identities, lock?.decrees ?? [], likenesses);
  const unknown = identities.filter((one) => !alive.pairs.has(one));
  const back = pair(unknown, lock?.withdrawn ?? [], likenesses);
  const wish = claims.issue();
  const history = recorder.issue(`${issue.year}年第${issue.issue}期`, wish);
  const settled = decrees.map(({ decree, body }, index): LockedDecree => {
    const identity = identities[index]!;
    const before = alive.pairs.get(identity);
    const known = before ?? back.pairs.get(identity);
    const { id, path, ...origin } = claims.take(decree, known, file, accepted !== undefined);
    decree.path = path;
    const now = { id, ...identity, path, ...origin, open: isOpen(decree, site) };
    return recorder.decree(now, { decree, body }, known, before === undefined);
  });
  const withdrawn = [...alive.lost.map((one) => recorder.withdraw(one)), ...back.lost];
  const path = accepted ? wish : (lock?.path ?? wish);
  const rest = {
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(history.length > 0 && { history }),
  };
  return {
    lock: { gazette: issue.gazette, path, decrees: settled, ...rest },
    events: recorder.events,
  };
}

/**
 * The lock of an issue whose raw file is gone: every address of it stays, and
 * says that it was withdrawn.
 */
export function withdraw(lock: Lock, occasion: Pick<Published, "today" | "accepted">): Settled {
  const recorder = new Recorder({ ...occasion, lock });
  return { lock: recorder.withdrawIssue(lock), events: recorder.events };
}
