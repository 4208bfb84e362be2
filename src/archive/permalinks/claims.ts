/** Who holds which address: what is published first, then what comes. */
import type { VFile } from "vfile";
import { error, note } from "../../gazette/message.ts";
import type { Decree, Site } from "../../gazette/schema.ts";
import { type Address, addressOf, issuePath } from "./address.ts";
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
  private readonly lock: Lock | undefined;

  constructor(site: Site, lock: Lock | undefined, others: readonly Lock[]) {
    const locks = lock ? [lock, ...others] : others;
    this.lock = lock;
    this.slugs = new Slugs(site, locks);
    for (const { path, decrees } of locks) {
      for (const one of [path, ...decrees.map((decree) => decree.path)]) this.paths.add(one);
    }
    for (const { id } of lock?.decrees ?? []) this.ids.add(id);
  }

  /** The issue's address, published or new. */
  issue({ gazette, year, issue }: IssueOf): string {
    return this.lock?.path ?? unused(this.paths, issuePath(gazette, year, issue), "/");
  }

  /** The address of a decree that has none; says so when its place is taken or its slug made up. */
  take(decree: Decree, file: VFile): Pick<LockedDecree, "path" | "id"> {
    const wish = addressOf(decree, this.slugs);
    const path = unused(this.paths, wish.path, "/");
    const id = unused(this.ids, wish.id);
    if (path !== wish.path) sayTaken(decree, wish, path, file);
    if (wish.derived && !this.said.has(wish.derived.slug)) sayDerived(decree, wish.derived, file);
    if (wish.derived) this.said.add(wish.derived.slug);
    return { path, id };
  }

  /** Says that a published decree's facts would now give it another address; it keeps its own. */
  keep(decree: Decree, before: LockedDecree, file: VFile): void {
    if (decree.number === before.number) return;
    note(
      file,
      "address-kept",
      `文号由“${before.number ?? "无"}”变为“${decree.number ?? "无"}”,地址已公开,仍为 ${before.path}`,
      {
        place: lineOf(decree),
      },
    );
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
