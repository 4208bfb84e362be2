/**
 * What a page depends on beside the project and `site.yaml`, as one hash: the `cacheKey` of its
 * address. While it stays the same, a build takes the page over from the one before.
 */
import { createHash } from "node:crypto";
import { decreesOf } from "../archive/catalog.ts";
import { citationGraph } from "../archive/citation-graph.ts";
import type { FacetPage } from "../archive/facet-pages.ts";
import type { OpenIssue } from "../archive/gate-issue.ts";
import type { Holding } from "../archive/holding.ts";
import type { Organ } from "../archive/organs.ts";
import type { Prefix } from "../archive/prefixes.ts";
import type { Citing, Work } from "../archive/relations.ts";
import { gazetteName } from "../archive/site.ts";
import { type Loaded, load } from "./catalog.ts";
import { lockedDecrees } from "./locks.ts";
import { onceABuild, onceEach } from "./once.ts";
import { nameOf, trailOf } from "./prefix.ts";
import { versionPages } from "./versions.ts";

const hash = (...facts: unknown[]): string =>
  createHash("sha256").update(JSON.stringify(facts)).digest("base64url");

/** What a list shows of a decree, and more: its file decides all of it. */
const fileOf =
  ({ digest }: Loaded) =>
  ({ head }: Holding): string =>
    `${head.path} ${digest(head.path)}`;

/** Of a decree's page and of every file beside it, by its address. */
export const decreeInputs = onceABuild(ofDecrees);

async function ofDecrees(): Promise<Map<string, string>> {
  const loaded = await load();
  const { catalog } = loaded;
  const { relations, byIssue, issueByPath } = catalog;
  const locked = await lockedDecrees();
  const issues = new Map([...issueByPath].map(([path, issue]) => [path, hash(issue)]));
  const file = fileOf(loaded);
  const named = (citing: readonly Citing[] = []) =>
    citing.map((one) => {
      const { number, title, date } = catalog.byPath.get(one.from)!.head;
      return { ...one, number, title, date };
    });
  const versions = Map.groupBy(await versionPages(), ({ decree }) => decree);
  const inputs = new Map<string, string>();
  for (const [issue, held] of byIssue)
    for (const [at, holding] of held.entries()) {
      const { path, gazette } = holding.head;
      const around = held.slice(Math.max(0, at - 1), at + 2).map(file);
      const targets = [...(relations.targets.get(path) ?? [])];
      const outside = [named(relations.citedBy.get(path)), named(relations.repealedBy.get(path))];
      const known = [
        gazetteName(catalog, gazette),
        issues.get(issue),
        locked.get(path),
        versions.get(path)?.length,
      ];
      inputs.set(path, hash(file(holding), around, targets, outside, known));
    }
  return inputs;
}

/** Of an issue's page and the page of its citations. */
export const issueInputs = onceEach(async (issue: OpenIssue): Promise<string> => {
  const loaded = await load();
  const held = decreesOf(loaded.catalog, issue);
  const graph = citationGraph(loaded.catalog, held);
  return hash(issue, held.map(fileOf(loaded)), graph, trailOf(issue.path, loaded.catalog));
});

/** Of one page of a list by year, issuer, genre or section. */
export async function facetInputs({ facet, groups, ...page }: FacetPage): Promise<string> {
  const file = fileOf(await load());
  const lists = groups.map(({ name, path, holdings }) => [name, path, holdings.map(file)]);
  return hash(facet.name, facet.path, page, lists);
}

/** Of the page that lists what is below an address. */
export async function prefixInputs({ path, children }: Prefix): Promise<string> {
  const loaded = await load();
  const { catalog } = loaded;
  const file = fileOf(loaded);
  const below = children.map((child) => {
    const [decree, issue] = [catalog.byPath.get(child), catalog.issueByPath.get(child)];
    const printed = issue && [issue.published, decreesOf(catalog, issue).length, issue.path];
    const { issues, decrees: count } = catalog.prefixes.get(child) ?? {};
    return [child, nameOf(child, catalog), decree && file(decree), printed, issues, count];
  });
  const moved = catalog.gone.redirects.filter(({ from }) => children.includes(from));
  const led = moved.map(({ from, to }) => [from, nameOf(to, catalog)]);
  const withdrawn = children.map((child) => catalog.tombstones.get(child));
  return hash(trailOf(path, catalog), below, led, withdrawn);
}

/** Of the page of a work that is cited and not held. */
export async function workInputs(work: Work): Promise<string> {
  const { catalog } = await load();
  return hash(
    work,
    work.citing.map(({ from }) => [
      catalog.byPath.get(from)!.head.title,
      catalog.byPath.get(from)!.head.number,
    ]),
  );
}

/** Of an organ's ledger, page and file: which notes there are, and what they say, follows from the decrees' files. */
export const organInputs = onceEach(async ({ tasks, ...organ }: Organ): Promise<string> => {
  const holdings = new Set(tasks.map(({ holding }) => holding));
  return hash(organ, [...holdings].map(fileOf(await load())));
});
