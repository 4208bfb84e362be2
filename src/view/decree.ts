import { readFile } from "node:fs/promises";
import { filesOf } from "../archive/catalog.ts";
import { figureName } from "../archive/files.ts";
import { type Opened, open } from "../archive/gate.ts";
import type { OpenIssue } from "../archive/gate-issue.ts";
import type { Holding } from "../archive/holding.ts";
import { issuePath } from "../archive/prefixes.ts";
import { readDecree } from "../gazette/mdx/read.ts";
import type { Links } from "../render/index.ts";
import { type Loaded, load } from "./catalog.ts";
import { rel } from "./rel.ts";

/** What the page of one decree shows, beside the catalog. */
export interface DecreeView extends Opened, Loaded {
  holding: Holding;
  /** the address of the issue that printed it, and the issue as far as it is known */
  issuePath: string;
  issue: OpenIssue | undefined;
  previous: Holding | null;
  next: Holding | null;
}

/** Reads a decree's text and finds its neighbours: the one parse of its page. */
export async function decreeView(path: string): Promise<DecreeView> {
  const loaded = await load();
  const holding = loaded.catalog.byPath.get(path)!;
  const { decree, body } = readDecree(await readFile(loaded.file(path), "utf8"));
  const inIssue = loaded.catalog.byIssue.get(issuePath(holding.head)) ?? [];
  const at = inIssue.indexOf(holding);
  return {
    ...loaded,
    ...open(decree, body),
    holding,
    issuePath: issuePath(holding.head),
    issue: loaded.catalog.issueByPath.get(issuePath(holding.head)),
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
      const slug = catalog.organSlugs.get(name);
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
