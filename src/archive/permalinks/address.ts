/** The address of a decree from its number (`contract.md`, Addresses). */
import { partsOf } from "../../gazette/grammar/canonical.ts";
import type { Decree } from "../../gazette/schema.ts";
import { KINDS } from "./names.ts";
import type { Slugs } from "./slugs.ts";

/** Where an issue stands. */
export interface IssueOf {
  gazette: string;
  year: number;
  issue: number;
}

/** Where a decree lies, before anything else claims the place. */
export interface Address {
  /** without leading slash, with trailing one */
  path: string;
  /** file name of the decree within its issue */
  id: string;
  /** whose slug it holds; absent where it goes by the issue */
  agency?: { name: string; slug: string };
}

/** The address a decree's own facts give it. */
export function addressOf(decree: Decree, slugs: Slugs): Address {
  const { gazette, year, issue, order } = decree;
  const parts = decree.number === null ? undefined : partsOf(decree.number);
  if (!parts) {
    const id = `order-${String(order).padStart(2, "0")}`;
    return { path: `${gazette}/gazette/${year}/${issue}/${order}/`, id };
  }
  const name = parts.agency || decree.issuer[0] || "";
  const slug = slugs.of(name);
  const segment = parts.kind ? `${slug}-${KINDS[parts.kind]}` : slug;
  const segments = [segment, parts.year, parts.serial].filter((part) => part !== null);
  const path = `${gazette}/${segments.join("/")}/`;
  return { path, id: segments.join("-"), agency: { name, slug } };
}

/** The address an issue's own facts give it; the lock may know another. */
export function issuePath({ gazette, year, issue }: IssueOf): string {
  return `${gazette}/gazette/${year}/${issue}/`;
}
