import { getDocumentProxy } from "unpdf";
import { beforeAll, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees } from "./dist.ts";

/** GB/T 9704—2012: A4, 22 lines of 28 characters of 三号 (16 pt), page numbers of 四号 (14 pt). */
const page = { width: 595, height: 842, lines: 22, characters: 28, body: 16, number: 14 };

/** A printed line: what it says, how large, and how far its first letter is from the left, in points. */
interface Line {
  words: string;
  size: number;
  left: number;
}

const longest = decrees
  .filter(({ tables, rosters }) => tables.length + rosters.length === 0)
  .reduce((a, b) => (length(b) > length(a) ? b : a));

function length({ texts }: (typeof decrees)[number]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

const site = visit();
let pages: Line[][];
let sizes: number[][];
beforeAll(async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.url + longest.path);
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ preferCSSPageSize: true })));
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const opened = await Promise.all(numbers.map((n) => pdf.getPage(n)));
  sizes = opened.map(({ view }) => view.slice(2).map(Math.round));
  pages = await Promise.all(
    opened.map(async (one) => linesOf((await one.getTextContent()).items as Piece[])),
  );
});

/** Text of the PDF with its matrix; marked content has neither. */
interface Piece {
  str?: string;
  transform?: number[];
}

/** Pieces of text by the line they stand on, from the top. */
function linesOf(items: Piece[]): Line[] {
  const lines = new Map<number, Line>();
  for (const { str = "", transform: [, , , size = 0, left = 0, y = 0] = [] } of items) {
    if (str.trim() === "") continue;
    const at = [...lines.keys()].find((other) => Math.abs(other - y) < 4) ?? y;
    const line = lines.get(at);
    if (line) line.words += str;
    else lines.set(at, { words: str, size: Math.round(size), left });
  }
  return [...lines].sort(([a], [b]) => b - a).map(([, line]) => line);
}

const body = (lines: Line[]): Line[] => lines.filter(({ size }) => size === page.body);

it("a full page of A4 has 22 lines, and no page has more", () => {
  expect(sizes.every(([w, h]) => w === page.width && h === page.height)).toBe(true);
  const counts = pages.slice(1, -1).map((lines) => body(lines).length);
  expect(counts.length).toBeGreaterThan(3);
  expect(Math.max(...counts)).toBe(page.lines);
  // A heading goes over to the text below it, and a line does not stay alone: such pages end early.
  expect(counts.filter((count) => count === page.lines).length).toBeGreaterThan(counts.length / 2);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(page.lines - 3);
});

it("a full line has 28 characters, and no line of Han characters has more", () => {
  const han = pages.flatMap(body).filter(({ words }) => !/[ -~]/.test(words));
  const counts = han.map(({ words }) => Array.from(words).length);
  expect(Math.max(...counts)).toBe(page.characters);
  expect(counts.filter((count) => count === page.characters).length).toBeGreaterThan(20);
});

it("the page's number stands at its foot, outside: right on odd pages, left on even ones", () => {
  const feet = pages.map((lines) => lines.at(-1)!);
  expect(feet.map(({ words }) => words.replaceAll(" ", ""))).toEqual(
    pages.map((_, i) => `—${i + 1}—`),
  );
  expect(feet.every(({ size }) => size === page.number)).toBe(true);
  for (const [i, { left }] of feet.entries())
    expect(left > page.width / 2, `page ${i + 1}`).toBe(i % 2 === 0);
});

it("the print ends with where it is from and what its text adds up to", () => {
  const last = pages.at(-1)!.map(({ words }) => words.replaceAll(" ", ""));
  expect(last.join("")).toContain(longest.path);
  expect(last.join("")).toMatch(/[0-9a-f]{64}/);
});
