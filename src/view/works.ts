import type { Work } from "../archive/relations.ts";

/** A cited work as one writes it: 《题名》（文号）. */
export function workName({ title, number }: Pick<Work, "title" | "number">): string {
  if (!title) return number ?? "";
  const marked = /^[《〈]/.test(title) ? title : `《${title}》`;
  return number ? `${marked}（${number}）` : marked;
}
