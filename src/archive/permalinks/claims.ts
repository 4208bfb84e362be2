/** Who holds which address: what is published first, then what comes. */
import type { VFile } from "vfile";
import type { Decree, Site } from "../../gazette/schema.ts";
import { type Address, addressOf, type IssueOf, issuePath } from "./address.ts";
import { addressesOf, everyDecree, formerAddresses } from "./published.ts";
import type { Register } from "./register.ts";
import { sayDerived, sayKept, sayTaken } from "./said.ts";
import type { Lock, LockedDecree } from "./schema.ts";
import { Slugs } from "./slugs.ts";

type Place = Pick<LockedDecree, "path" | "id" | "named">;

export class Claims {
  private readonly slugs: Slugs;
  private readonly own: Set<string>;
  private readonly ids = new Set<string>();
  private readonly said = new Set<string>();
  private readonly listed: ReadonlySet<string>;
  private readonly issueOf: IssueOf;
  private readonly lock: Lock | undefined;
  private readonly register: Register;

  constructor(site: Site, issue: IssueOf, lock: Lock | undefined, register: Register) {
    this.issueOf = issue;
    this.lock = lock;
    this.register = register;
    this.listed = new Set(site.agencies.map(({ prefix }) => prefix));
    this.slugs = new Slugs(site, register.namesIn(issue.gazette), lock);
    this.own = new Set(lock && addressesOf(lock));
    for (const { id } of lock ? everyDecree(lock) : []) this.ids.add(id);
  }

  /** The address an issue should have; one that is published stays where another holds that. */
  issue(): string {
    const wish = issuePath(this.issueOf);
    if (!this.lock) return this.claim(unused(this.taken, wish, "/"));
    return this.free(wish, this.lock) ? this.claim(wish) : this.lock.path;
  }

  /**
   * The address of a decree, published or new; with `move` a published one goes
   * where the number says now. What is said of it depends on the text alone, so
   * that a second import says the same.
   */
  take(decree: Decree, before: LockedDecree | undefined, file: VFile, move: boolean): Place {
    const wish = addressOf(decree, this.slugs);
    const placed = this.place(decree, before, wish, move);
    const { path } = placed;
    if (path !== wish.path) {
      const second = path.startsWith(`${wish.path.slice(0, -1)}.`);
      second ? sayTaken(decree, wish, path, file) : sayKept(decree, path, file);
    }
    if (wish.agency && !this.said.has(wish.agency.name)) this.unlisted(decree, wish.agency, file);
    return placed;
  }

  private place(
    { number }: Decree,
    before: LockedDecree | undefined,
    wish: Address,
    move: boolean,
  ): Place {
    if (!before)
      return { path: this.claim(unused(this.taken, wish.path, "/")), id: this.newId(wish) };
    if (move && number !== null && this.free(wish.path, before))
      return { path: this.claim(wish.path), id: this.newId(wish) };
    const named = before.named ?? before.number;
    return {
      path: before.path,
      id: before.id,
      ...(named !== null && named !== number && { named }),
    };
  }

  /** Whether what is published may move to an address: never used, or once its own. */
  private free(path: string, published: Pick<Lock, "path" | "history">): boolean {
    return !this.taken(path) || formerAddresses(published).includes(path);
  }

  private readonly taken = (path: string): boolean =>
    this.own.has(path) || this.register.holds(path);

  private claim(path: string): string {
    this.own.add(path);
    return path;
  }

  private newId(wish: Address): string {
    const id = unused((name) => this.ids.has(name), wish.id);
    this.ids.add(id);
    return id;
  }

  /** Says once that `site.yaml` does not name an agency. */
  private unlisted(decree: Decree, agency: { name: string; slug: string }, file: VFile): void {
    this.said.add(agency.name);
    if (!this.listed.has(agency.name)) sayDerived(decree, agency, file);
  }
}

/** The name, or `.2`, `.3` … of it. */
function unused(taken: (name: string) => boolean, name: string, end = ""): string {
  const stem = name.slice(0, name.length - end.length);
  let free = name;
  for (let time = 2; taken(free); time++) free = `${stem}.${time}${end}`;
  return free;
}
