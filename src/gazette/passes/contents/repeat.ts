/** Where contents without pages end: a title of theirs comes again, over a document. */
import { orderOf } from "../../grammar/canonical.ts";
import { contentsLine } from "../../grammar/contents.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { numberLine } from "../../grammar/numbers.ts";
import type { View } from "../../view.ts";
import { letterheadOf } from "../decrees/title-line.ts";
import { splitNumber } from "./words.ts";

/** Without pages: the block where a title of the contents comes again. */
export function firstRepeat(views: View[], start: number, stop: number): number | undefined {
  const seen = new Set<string>();
  for (let at = start + 1; at < stop; at++) {
    const keys = [1, 2, 3, 4].map((count) =>
      titleKey(
        views
          .slice(at, at + count)
          .map(({ folded }, line) => (line === 0 ? withoutOrdinal(folded) : folded))
          .join(""),
      ),
    );
    if (at > start + 2 && keys.some((key) => key.length >= 6 && matches(seen, key)))
      return aboveSection(views, start, at);
    for (const key of [keys[0]!, keys[1]!, ...keysApart(views[at]!)])
      if (key.length >= 6) seen.add(key);
  }
  return undefined;
}

/** `…犬类管理规定　某市人民政府令第54号`: the title comes again without its number, and the head of an order before its title */
function keysApart({ text, folded, tight }: View): string[] {
  if (!tight.endsWith("号") && !tight.endsWith("号)")) return [];
  const { title, number } = splitNumber(text.slice(text.length - withoutOrdinal(folded).length));
  if (number === null || title === "") return [];
  return [titleKey(title), ...(orderOf(number)?.kind === "令" ? [titleKey(number)] : [])];
}

/** `1.某市人民政府关于…` of the contents comes again without its figure. */
const withoutOrdinal = (folded: string) => folded.trim().replace(contentsLine.ordinal, "");

/** `某县人民政府文件`, the number under it, its registration, the star of its rule: over the title of the first document */
function isHead(views: View[], at: number): boolean {
  const view = views[at]!;
  if (letterheadOf(view) || elements.handling.test(view.tight)) return true;
  if (view.tight.length < 60 && elements.registration.test(view.tight)) return true;
  return numberLine(view.text) !== undefined && letterheadOf(views[at - 1]!) !== undefined;
}

/** A letterhead over the first document, or the name of a section that the contents had too, is no line of the contents. */
export function aboveSection(views: View[], start: number, at: number): number {
  if (isHead(views, at - 1)) return aboveSection(views, start, at - 1);
  const above = views[at - 1]!.tight;
  const before = views.slice(start + 1, at - 1);
  const isSection = above !== "" && before.some(({ tight }) => tight === above);
  return isSection ? at - 1 : at;
}

/** A title of the contents may leave out the issuer that the document's own title has. */
function matches(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return true;
  const at = key.indexOf("关于");
  return at > 0 && seen.has(key.slice(at));
}
