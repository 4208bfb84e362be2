import type { Catalog } from "../archive/catalog.ts";
import type { Prefix } from "../archive/prefixes.ts";
import { gazetteName } from "../archive/site.ts";
import { strings } from "../strings.ts";

/** The name of any address of the archive, for trails and lists. */
export function nameOf(path: string, catalog: Catalog): string {
  const decree = catalog.byPath.get(path);
  if (decree) return decree.head.number ?? decree.head.title;
  const issue = catalog.issueByPath.get(path);
  if (issue) return strings.issue.name(issue.year, issue.issue);
  const withdrawn = catalog.tombstones.get(path);
  if (withdrawn?.of === "公文")
    return withdrawn.number ?? withdrawn.title ?? strings.changes.nameless;
  const steps = path.split("/").slice(0, -1);
  const last = steps.at(-1)!;
  if (steps.length === 1) return gazetteName(catalog, last);
  if (/^\d{4}$/.test(last) && steps.length > 2) return strings.lists.yearName(last);
  if (steps.length === 2 && last === "gazette") return strings.lists.issues;
  return agencyName(path, catalog) ?? last;
}

/** An agency's folder is known by the 机关代字 of what is in it: 忻政发; an order's by its issuer and kind. */
function agencyName(path: string, catalog: Catalog): string | null {
  const below = catalog.byPath.get(catalog.prefixes.get(path)?.first ?? "")?.head;
  if (!below) return null;
  const code = below.number?.replace(/[〔第\d].*$/, "") ?? null;
  const issuer = below.issuer.join("、");
  return code && issuer && !code.startsWith(issuer)
    ? `${code}（${issuer}）`
    : code || issuer || null;
}

/** From the gazette down to the address itself. */
export function trailOf(path: string, catalog: Catalog): { name: string; path: string }[] {
  const steps = path.split("/").slice(0, -1);
  const prefixes = steps.map((_, i) => `${steps.slice(0, i + 1).join("/")}/`);
  const inIssues = steps[1] === "gazette" && steps.length > 2;
  return prefixes
    .filter((_, i) => !(inIssues && i === 1)) // 年 and 期 say it already
    .map((prefix) => ({ name: nameOf(prefix, catalog), path: prefix }));
}

/** How much is below an address: issues where it holds them alone, else decrees. */
export function countOf({ path, issues, decrees }: Prefix): string {
  const { count } = strings;
  return path.split("/")[1] === "gazette" ? count.issues(issues) : count.decrees(decrees);
}
