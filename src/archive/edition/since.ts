/** What is new since an earlier edition, by what both say of their decrees and issues. */
import type { Change } from "../change-log.ts";
import type { Gone } from "../gone.ts";
import { type Edition, type Sides, sidesOf } from "./sides.ts";

/** A decree or an issue, and what became of it since. */
export interface News {
  /** in the site: `xinzhou/xzf/2019/9/` */
  path: string;
  /** 收录 恢复收录; 文字 著录 状态 目录 改址, by pages alone 页面; 撤回 不再收录 */
  what: string[];
  /** the address it had in the earlier edition, where that was another one */
  from?: string;
  /** what the change log has said of it since */
  recorded?: Omit<Recorded, "path">[];
}

export interface Since {
  /** SHA-256 of the earlier edition's manifest */
  before: string;
  /** what was compared */
  by: Sides["by"];
  added: News[];
  changed: News[];
  withdrawn: News[];
  /** pages made anew that are none of those; null where only pages were compared */
  redrawn: number | null;
}

/** An entry of the change log as far as it matters here. */
export type Recorded = Pick<Change, "date" | "kind" | "reason" | "path">;

export interface Before extends Edition {
  /** SHA-256 of its manifest */
  hash: string;
}

export interface Now extends Edition {
  /** paths of its issues and decrees, in the order in which they are to be listed */
  held: readonly string[];
  /** what the change log has said since the earlier edition */
  recorded: readonly Recorded[];
}

/** @param gone what became of earlier addresses */
export function since(before: Before, now: Now, gone: Gone): Since {
  const sides = sidesOf(before, now, new Set(now.held));
  const left = Map.groupBy(gone.redirects, ({ to }) => to);
  const news = now.held.filter(sides.now).map((path) =>
    newsOf(
      path,
      (left.get(path) ?? []).map(({ from }) => from),
      sides,
      before,
    ),
  );
  const added = news.filter(({ what }) => what.some((each) => NEW.has(each)));
  const changed = news.filter((each) => !added.includes(each) && each.what.length > 0);
  const withdrawn = withdrawnOf(sides, gone);
  const tell = (list: News[]): News[] => list.map((each) => withLog(each, now.recorded));
  return {
    ...{ before: before.hash, by: sides.by },
    ...{ added: tell(added), changed: tell(changed), withdrawn: tell(withdrawn) },
    redrawn:
      sides.by === "pages" ? null : redrawn(before, now, [...added, ...changed, ...withdrawn]),
  };
}

const NEW = new Set(["收录", "恢复收录"]);
const pageOf = (path: string): string => `${path}index.html`;

/** @param formerly the addresses that lead on to this one */
function newsOf(path: string, formerly: string[], sides: Sides, { files }: Before): News {
  const from = [path, ...formerly].find(sides.before);
  // A page and no decree: it said that it was withdrawn.
  if (from === undefined) return { path, what: [files.has(pageOf(path)) ? "恢复收录" : "收录"] };
  const what = sides.changes(from, path);
  return from === path ? { path, what } : { path, what: ["改址", ...what], from };
}

function withdrawnOf({ left }: Sides, { tombstones, redirects }: Gone): News[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const buried = new Set(tombstones.map(({ path }) => path));
  return left
    .filter((path) => !moved.has(path))
    .map((path) => ({ path, what: [buried.has(path) ? "撤回" : "不再收录"] }));
}

function withLog(news: News, log: readonly Recorded[]): News {
  const recorded = log
    .filter(({ path, kind }) => path === news.path && kind !== "收录")
    .map(({ path: _, ...entry }) => entry);
  return recorded.length > 0 ? { ...news, recorded } : news;
}

/** An edition's own pages, which are made for it alone, are none of those. */
const PAGE = /(^|\/)index\.html$/;

function redrawn({ files }: Before, now: Now, named: readonly News[]): number {
  const told = new Set(named.map(({ path }) => pageOf(path)));
  const differs = ([file, hash]: [string, string]): boolean =>
    files.has(file) && files.get(file) !== hash;
  return [...now.files].filter((each) => PAGE.test(each[0]) && differs(each) && !told.has(each[0]))
    .length;
}
