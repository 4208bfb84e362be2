/** The truth by brute force: every text of the built pages folded and searched, sharing no code with the search. */
import { Converter } from "opencc-js/t2cn";

/** A decree as its page shows it: head, and parts as sections in order. */
export interface Page {
  path: string;
  head: string[];
  parts: [anchor: string, text: string][][];
}

/** Where a query is: decrees, and `path#anchor` of sections (a head's anchor is empty). */
export interface Truth {
  decrees: Set<string>;
  sections: Set<string>;
}

const simplified = Converter({ from: "t", to: "cn" });

/**
 * Letters and digits of a text, with decimal points; `|` stands where a dropped character kept two
 * numbers or two Latin words apart.
 */
export function folded(text: string): string {
  return simplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)[^\p{L}\p{N}.]+(?=\d)|(?<=[a-z])[^\p{L}\p{N}]+(?=[a-z])/gu, "|")
    .replace(/(?<!\d)\.|\.(?!\d)/g, "")
    .replace(/[^\p{L}\p{N}.|]/gu, "");
}

/** Where folded words stand in a folded text, numbers and Latin words whole. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    const cut =
      (/\d/.test(words[0]!) && /[\d.]/.test(before)) ||
      (/[a-z]/.test(words[0]!) && /[a-z]/.test(before)) ||
      (/\d/.test(words.at(-1)!) && /[\d.]/.test(after)) ||
      (/[a-z]/.test(words.at(-1)!) && /[a-z]/.test(after));
    if (!cut) places.push(at);
  }
  return places;
}

/** A page folded once: each part as one text, and the section of each of its characters. */
export interface Folded {
  path: string;
  head: string[];
  parts: { text: string; anchors: string[] }[];
}

export function foldPage({ path, head, parts }: Page): Folded {
  return {
    path,
    head: head.map(folded),
    parts: parts.map((sections) => {
      const anchors = sections.flatMap(([anchor, text]) =>
        Array.from({ length: text.length }, () => anchor),
      );
      return foldWith(sections.map(([, text]) => text).join(""), anchors);
    }),
  };
}

/** Folds a text character by character where that keeps its length, so that anchors stay beside it. */
function foldWith(text: string, anchors: string[]): { text: string; anchors: string[] } {
  const whole = folded(text);
  const kept: string[] = [];
  let at = 0;
  for (const char of whole) {
    if (char === "|") {
      kept.push(anchors[at] ?? "");
      continue;
    }
    while (at < text.length && !folded(text[at]!).includes(char) && char !== ".") at += 1;
    kept.push(anchors[Math.min(at, anchors.length - 1)] ?? "");
    if (folded(text[at] ?? "").length <= 1) at += 1;
  }
  return { text: whole, anchors: kept };
}

/** The truth of phrases that a decree must all hold; each phrase in any of its spellings. */
export function truthOf(pages: readonly Folded[], phrases: readonly string[][]): Truth {
  const truth: Truth = { decrees: new Set(), sections: new Set() };
  for (const { path, head, parts } of pages) {
    const each = phrases.map((spellings) => {
      const sections = new Set<string>();
      for (const words of spellings) {
        if (head.some((text) => placesOf(text, words).length > 0)) sections.add("");
        for (const { text, anchors } of parts)
          for (const at of placesOf(text, words)) sections.add(anchors[at]!);
      }
      return sections;
    });
    if (each.some((sections) => sections.size === 0)) continue;
    truth.decrees.add(path);
    for (const anchor of each.flatMap((sections) => [...sections]))
      truth.sections.add(`${path}#${anchor}`);
  }
  return truth;
}
