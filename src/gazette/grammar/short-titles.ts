/** How contents shorten titles. Over keys (`titleKey`), so that width, brackets and spaces are gone. */
import { fold, titleKey } from "./fold.ts";
import { genres } from "./genres.ts";

/** Dots for what is left out: …… or ...... */
const DOTS = /…+|\.{3,}/g;
/** In front of the matter: who issues, and 关于 */
const BEFORE = /^.{0,40}?关于/;
/** The kind and the word in front of it: `…工作|的通知` */
const KIND = new RegExp(`的?${genres.official.source}`);
/** `印发《…》` at the end of a line, and the 关于 in front of it that it leaves out */
const ISSUING = /(?:印发|公布|发布|转发|批转)《.+》 *$/;
const MATTER = /关于(?=印发|公布|发布|转发|批转)/;
/** Fewer characters on one side of the dots say nothing; nor does a shorter key. */
const SIDE = 3;
const SHORTEST = 4;

/** A way to shorten a title; it gives the key that is left, or the same key where it leaves nothing out. */
type Way = (key: string) => string[];

const withoutMatter = (key: string) => key.replace(BEFORE, "");
const withoutKind = (key: string) => key.replace(KIND, "");
const withoutOffice = (key: string) => key.replace(BEFORE, "关于");

/** The ways: without issuer and 关于; without 的通知; without both. */
export const ways: Record<"matter" | "kind" | "both", Way> = {
  matter: (key) => [withoutMatter(key)],
  kind: (key) => [withoutKind(key), withoutKind(withoutOffice(key))],
  both: (key) => [withoutKind(withoutMatter(key))],
};

/** Whether a line of the contents spells a title of this key by a way. */
export const isShort = (title: string, key: string, way: Way): boolean => {
  const own = titleKey(title);
  return own.length >= SHORTEST && own !== key && way(key).includes(own);
};

/** Whether a line of the contents spells a title of this key with dots for what it leaves out. */
export function isDotted(title: string, key: string): boolean {
  const parts = fold(title).split(DOTS).map(titleKey);
  if (parts.length < 2 || parts.some((part) => part.length < SIDE)) return false;
  const [first, ...rest] = parts as [string, ...string[]];
  return [key, withoutOffice(key), withoutMatter(key)].some(
    (one) => one.startsWith(first) && one.endsWith(rest.at(-1)!) && inOrder(one, parts),
  );
}

function inOrder(key: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = key.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether a line of the contents says `印发《…》` for `关于印发…的通知`, with or without who issues. */
export function isIssuing(title: string, key: string): boolean {
  if (!ISSUING.test(fold(title))) return false;
  const issued = withoutKind(key);
  return [issued.replace(MATTER, ""), withoutMatter(issued)].includes(titleKey(title));
}

/** Whether a line of the contents can be a short form of this key at all. */
export const mayShorten = (title: string, key: string) =>
  isDotted(title, key) ||
  isIssuing(title, key) ||
  Object.values(ways).some((way) => isShort(title, key, way));
