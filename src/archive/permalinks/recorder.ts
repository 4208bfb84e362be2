/** Notes what happens to published things in an import, and records it where an editor accepts it. */
import type { DecreeBody } from "../../gazette/nodes.ts";
import type { Decree } from "../../gazette/schema.ts";
import { keepAnchors } from "./anchors.ts";
import type { Accepted, Event } from "./event.ts";
import { isWithdrawn } from "./published.ts";
import type { Reading } from "./reading.ts";
import type { Lock, LockedDecree, RecordedChange } from "./schema.ts";

/** What a decree is in this import. */
type Now = Pick<LockedDecree, "id" | "number" | "title" | "date" | "textSha256" | "path" | "named">;

interface Occasion {
  lock: Lock | undefined;
  today: string;
  accepted?: Accepted | undefined;
  earlier?: ((hash: string) => Reading | undefined) | undefined;
}

export class Recorder {
  readonly events: Event[] = [];
  private readonly occasion: Occasion;

  constructor(occasion: Occasion) {
    this.occasion = occasion;
  }

  /** The history of the issue, which may be read as another year's or number's now. */
  issue(name: string, wish: string): RecordedChange[] {
    const { lock } = this.occasion;
    const history = [...(lock?.history ?? [])];
    if (!lock) return history;
    if (wish !== lock.path) this.move(history, name, lock.path, wish);
    if (isWithdrawn(history)) this.note(history, "恢复", name, wish, false);
    return history;
  }

  /** A decree that comes anew, stays, or (`returning`) comes back, with its anchors and its history. */
  decree(
    { open, ...now }: Now & { open: boolean },
    { decree, body }: { decree: Decree; body: DecreeBody },
    known: LockedDecree | undefined,
    returning: boolean,
  ): LockedDecree {
    const { today } = this.occasion;
    const { anchors, lost, retired } = keepAnchors(
      decree,
      body,
      known?.anchors ?? [],
      known?.retired,
    );
    const shut = open ? {} : { withheld: true as const };
    if (!known) return { ...now, added: today, anchors, ...shut };
    const history = [...(known.history ?? [])];
    const seen = !returning && !known.withheld;
    if (known.path !== now.path) this.move(history, now.title, known.path, now.path);
    if (seen && !open) this.note(history, "撤回", known.title, now.path, true);
    if (!seen && open && isWithdrawn(history))
      this.note(history, "恢复", now.title, now.path, false);
    const recorded = seen && open ? this.correct(history, now, known) : undefined;
    if (seen && open && lost.length > 0)
      this.retire(
        now,
        lost.map(({ id }) => id),
      );
    return {
      ...now,
      added: known.added,
      anchors,
      ...shut,
      ...(recorded && { recorded }),
      ...(history.length > 0 && { history }),
      ...withRetired([...retired, ...lost.map((anchor) => ({ ...anchor, date: today }))]),
    };
  }

  /** A decree that the raw file no longer has. */
  withdraw(known: LockedDecree): LockedDecree {
    if (known.withheld) return known; // nothing that readers have seen
    const history = [...(known.history ?? [])];
    this.note(history, "撤回", known.title, known.path, true);
    return { ...known, history };
  }

  /** An issue whose raw file is gone, with all its decrees. */
  withdrawIssue(lock: Lock): Lock {
    const history = [...(lock.history ?? [])];
    if (isWithdrawn(history)) return lock;
    const gone = lock.decrees.map((one) => this.withdraw(one));
    this.note(history, "撤回", lock.path, lock.path, true);
    return { ...lock, decrees: [], withdrawn: [...gone, ...(lock.withdrawn ?? [])], history };
  }

  /**
   * Compares the reading with the one recorded last.
   * @returns that one's hash while the change is not recorded and its words are still at hand
   */
  private correct(history: RecordedChange[], now: Now, known: LockedDecree): string | undefined {
    const { accepted, today: date, earlier } = this.occasion;
    const before = known.recorded ?? known.textSha256;
    if (before === now.textSha256) return undefined;
    this.events.push({ kind: "更正", title: now.title, path: now.path, breaks: false });
    if (!accepted) return earlier?.(before) && before;
    history.push({ date, kind: "更正", reason: accepted.reason, before });
    return undefined;
  }

  private move(history: RecordedChange[], title: string, from: string, path: string): void {
    const { accepted, today: date } = this.occasion;
    this.events.push({ kind: "改址", title, path, from, breaks: true });
    if (accepted) history.push({ date, kind: "改址", reason: accepted.reason, from });
  }

  private retire({ title, path }: Now, anchors: string[]): void {
    this.events.push({ kind: "条款", title, path, anchors, breaks: true });
  }

  private note(
    history: RecordedChange[],
    kind: "撤回" | "恢复",
    title: string,
    path: string,
    breaks: boolean,
  ): void {
    const { accepted, today: date } = this.occasion;
    this.events.push({ kind, title, path, breaks });
    history.push({ date, kind, reason: accepted?.reason ?? null });
  }
}

const withRetired = (retired: NonNullable<LockedDecree["retired"]>) =>
  retired.length > 0 ? { retired } : {};
