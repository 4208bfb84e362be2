import { tight, titleKey } from "../../grammar/fold.ts";
import { placeOf } from "../../grammar/masthead.ts";
import { isDotted, isIssuing, isShort, ways } from "../../grammar/short-titles.ts";
import { placeless, shortOffice } from "../../grammar/titles.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Decree, Entry } from "../../schema.ts";

/** Fewer titles make no custom. */
const CUSTOM = 2;

/**
 * The keys of a title without the gazette's own place, where the contents leave
 * it out more than once: `县财政局关于…` for `苍岭县财政局关于…`, `县政府…` for `苍岭县人民政府…`, `县府办…` for its 办公室.
 */
export function shortener(entries: Entry[], decrees: DecreeNode[], gazette: string) {
  const place = placeOf(gazette);
  const keys = (title: string) => {
    const key = titleKey(title);
    const without = place
      ? [key.replaceAll(place, place.slice(-1)), key.replaceAll(place, "")]
      : [];
    return [placeless(key), shortOffice(placeless(key)), ...without];
  };
  const short = entries.filter(({ title, decree }) => {
    const body = decrees[Number(decree) - 1]?.data.fields.title;
    const key = titleKey(title);
    return (
      decree !== null && body !== undefined && titleKey(body) !== key && keys(body).includes(key)
    );
  });
  return (title: string) => (short.length >= CUSTOM ? keys(title) : []);
}

/**
 * Whether a line of the contents is a document's title in a way in which they shorten more than one
 * (without issuer and 关于, without 的通知), or with dots for what it leaves out.
 */
export function shortWays(entries: Entry[], decrees: DecreeNode[]) {
  const titled = entries.flatMap(({ title, decree }) => {
    const body = decree === null ? undefined : decrees[Number(decree) - 1]?.data.fields.title;
    return body === undefined ? [] : [{ title, key: titleKey(body) }];
  });
  const own = Object.values(ways).filter(
    (way) => titled.filter(({ title, key }) => isShort(title, key, way)).length >= CUSTOM,
  );
  return (title: string, body: string) => {
    const key = titleKey(body);
    return (
      isDotted(title, key) || isIssuing(title, key) || own.some((way) => isShort(title, key, way))
    );
  };
}

/** Whether the contents leave out more than once who issues, as a title in the body begins; that is custom and no difference. */
export function namesNoIssuers(entries: Entry[], decrees: DecreeNode[]): boolean {
  const beginning = entries.flatMap(({ title, decree }) => {
    const fields = decrees[Number(decree) - 1]?.data.fields;
    const issuer = tight(fields?.issuer[0] ?? "");
    const begins = decree !== null && issuer !== "" && tight(fields!.title).startsWith(issuer);
    return begins ? [tight(title).startsWith(issuer)] : [];
  });
  const without = beginning.filter((named) => !named).length;
  return without > 1 || without > beginning.length / 2;
}

/** Whether the contents name the text that a document issues or forwards in its place, with or without whose it is. */
export const isIssued = (title: string, { texts }: Decree) =>
  texts.some(({ role, title: issued }) => {
    const key = titleKey(issued ?? "");
    return role === "印发" && (title === key || (key.startsWith(MATTER) && title.endsWith(key)));
  });
const MATTER = "关于";
