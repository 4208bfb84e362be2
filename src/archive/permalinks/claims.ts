/** Who holds which address: what is published first, then what comes. */
import type { VFile } from "vfile";
import { error, note } from "../../gazette/message.ts";
import type { Decree, Site } from "../../gazette/schema.ts";
import { type Address, addressOf, issuePath } from "./address.ts";
import { addressesOf, everyDecree, formerAddresses } from "./published.ts";
import type { Lock, LockedDecree } from "./schema.ts";
import { Slugs } from "./slugs.ts";

/** Where an issue stands. */
export interface IssueOf {
  gazette: string;
  year: number;
  issue: number;
}

export class Claims {
  private readonly slugs: Slugs;
  private readonly paths = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly said = new Set<string>();
  private readonly listed: ReadonlySet<string>;
  private readonly lock: Lock | undefined;

  constructor(site: Site, lock: Lock | undefined, others: readonly Lock[]) {
    const locks = lock ? [lock, ...others] : others;
    this.lock = lock;
    this.listed = new Set(site.agencies.map(({ prefix }) => prefix));
    this.slugs = new Slugs(site, locks);
    for (const path of locks.flatMap(addressesOf)) this.paths.add(path);
    for (const { id } of lock ? everyDecree(lock) : []) this.ids.add(id);
  }

  /** The address an issue should have; one that is published stays where another holds that. */
  issue({ gazette, year, issue }: IssueOf): string {
    const wish = issuePath(gazette, year, issue);
    if (!this.lock) return unused(this.paths, wish, "/");
    return this.free(wish, this.lock) ? this.claim(wish) : this.lock.path;
  }

  /**
   * The address of a decree, published or new; with `move` a published one goes
   * where the number says now. What is said of it depends on the text alone, so
   * that a second import says the same.
   */
  take(
    decree: Decree,
    before: LockedDecree | undefined,
    file: VFile,
    move: boolean,
  ): Pick<LockedDecree, "path" | "id"> {
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
  ): Pick<LockedDecree, "path" | "id"> {
    if (move && before && number !== null && this.free(wish.path, before))
      return { path: this.claim(wish.path), id: unused(this.ids, wish.id) };
    return {
      path: before?.path ?? unused(this.paths, wish.path, "/"),
      id: before?.id ?? unused(this.ids, wish.id),
    };
  }

  /** Whether what is published may move to an address: never used, or once its own. */
  private free(path: string, published: Pick<Lock, "path" | "history">): boolean {
    return !this.paths.has(path) || formerAddresses(published).includes(path);
  }

  private claim(path: string): string {
    this.paths.add(path);
    return path;
  }

  /** Says once that `site.yaml` does not name an agency. */
  private unlisted(decree: Decree, agency: { name: string; slug: string }, file: VFile): void {
    this.said.add(agency.name);
    if (!this.listed.has(agency.name)) sayDerived(decree, agency, file);
  }
}

/** The name, or `.2`, `.3` … of it; taken from then on. */
function unused(taken: Set<string>, name: string, end = ""): string {
  const stem = name.slice(0, name.length - end.length);
  let free = name;
  for (let time = 2; taken.has(free); time++) free = `${stem}.${time}${end}`;
  taken.add(free);
  return free;
}

const lineOf = ({ lines: [line] }: Decree) => ({ line, column: 1 });

function sayTaken(decree: Decree, wish: Address, path: string, file: VFile): void {
  const what = decree.number ? `文号“${decree.number}”` : `地址 ${wish.path}`;
  error(
    file,
    "duplicate-number",
    `${what}已为另一件所用,本件的地址记作 ${path};请核对原刊,如系录入之误,在 errata.yaml 的 fields 里改正文号`,
    {
      place: lineOf(decree),
      actual: decree.number ?? wish.path,
    },
  );
}

function sayKept(decree: Decree, path: string, file: VFile): void {
  note(
    file,
    "address-kept",
    `文号是“${decree.number ?? "无"}”,与已公布的地址 ${path} 不相应;地址不改。确要换用新地址的,用 --accept 登记,旧地址会转到新地址`,
    {
      place: lineOf(decree),
    },
  );
}

function sayDerived(
  decree: Decree,
  { name, slug }: { name: string; slug: string },
  file: VFile,
): void {
  note(
    file,
    "slug-derived",
    `site.yaml 的 agencies 里没有“${name}”,地址中用拼音首字母 ${slug};发布之后不再更改`,
    {
      place: lineOf(decree),
      actual: name,
      expected: [`- { prefix: ${name}, issuer: ${decree.issuer[0] ?? "…"}, slug: ${slug} }`],
    },
  );
}
