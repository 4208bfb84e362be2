import { filesOf } from "../archive/catalog.ts";
import { figureName } from "../archive/files.ts";
import type { Opened } from "../archive/gate.ts";
import type { OpenIssue } from "../archive/gate-issue.ts";
import type { Holding } from "../archive/holding.ts";
import { organKey } from "../archive/organs.ts";
import type { Links } from "../render/index.ts";
import { type Loaded, load } from "./catalog.ts";
import { rel } from "./rel.ts";
import { developing } from "./site.ts";

/** What the page of one decree shows, beside the catalog. */
export interface DecreeView extends Opened, Loaded {
  holding: Holding;
  /** the address of the issue that printed it, and the issue as far as it is known */
  issuePath: string;
  issue: OpenIssue | undefined;
  previous: Holding | null;
  next: Holding | null;
}

/** Decrees whose files are being written; the files of one decree follow one another. */
const recent = new Map<string, Promise<DecreeView>>();
/** More than are under way at a time. */
const RECENT = 64;

/** A decree's text and its neighbours, read once for all the files made of it. */
export function decreeView(path: string): Promise<DecreeView> {
  const known = recent.get(path);
  if (!known && developing()) return view(path);
  const found = known ?? view(path);
  recent.delete(path);
  recent.set(path, found);
  if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
  return found;
}

async function view(path: string): Promise<DecreeView> {
  const loaded = await load();
  const holding = loaded.catalog.byPath.get(path)!;
  const text = await loaded.text(path);
  const inIssue = loaded.catalog.byIssue.get(holding.printedIn) ?? [];
  const at = inIssue.indexOf(holding);
  return {
    ...loaded,
    ...text,
    holding,
    issuePath: holding.printedIn,
    issue: loaded.catalog.issueByPath.get(holding.printedIn),
    previous: inIssue[at - 1] ?? null,
    next: inIssue[at + 1] ?? null,
  };
}

/** The links a decree's text needs, relative to its page. */
export function linksOf(view: DecreeView, here: URL): Links {
  const { catalog, holding, issuePath: issue, issue: printed } = view;
  const { path } = holding.head;
  const targets = catalog.relations.targets.get(path);
  return {
    citation: (id) => {
      const target = targets?.get(id);
      if (!target) return null;
      if (target.kind === "work") return rel(here, `works/${target.slug}/`);
      const fragment = target.anchor ? `#${target.anchor}` : "";
      return target.path === path ? fragment || null : rel(here, target.path) + fragment;
    },
    organ: (name) => {
      const slug = catalog.organSlugs.get(organKey(holding.head.gazette, name));
      return slug ? rel(here, `organs/${slug}/`) : null;
    },
    file: (name) => {
      const known = printed && filesOf(catalog, printed);
      const from = printed && figureName(name, printed.source.file);
      const file = known?.find(
        ({ kind, from: at }) => kind === "picture" && at.endsWith(`/${from}`),
      );
      return file ? rel(here, `${issue}files/${file.name}`) : null;
    },
    csv: (anchor) => `${anchor}.csv`,
    chart: (anchor) => (holding.charts.includes(anchor) ? `charts/#${anchor}` : null),
  };
}
