import type { Head } from "../archive/holding.ts";

/** A decree's title without the issuer it begins with, for lists that name the issuer already. */
export function shortTitle({ title, issuer }: Pick<Head, "title" | "issuer">): string {
  const name = issuer.join("");
  return name !== "" && title.startsWith(name) && title.length > name.length
    ? title.slice(name.length)
    : title;
}
