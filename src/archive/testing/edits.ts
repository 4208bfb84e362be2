/** What an editor does to a raw text, by chance but the same on every run; none of it takes away a provision. */

/** A whole number below `count`. */
export type Choose = (count: number) => number;

/** Choices that are the same on every run. */
export function chooser(trial: number): Choose {
  let state = trial * 7919 + 17;
  return (count) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % count;
  };
}

/** A raw text, where its decrees stand (first and last line, from 1), and what of it may be edited. */
export class Editable {
  readonly lines: readonly string[];
  readonly ranges: readonly [number, number][];
  /** places of paragraphs of plain text: whole sentences, no number in front */
  readonly plain: number[];
  readonly headings: number[];
  /** headings 二、 to 十八、 that others follow in order */
  readonly chapters: number[];

  constructor(text: string, ranges: readonly [number, number][]) {
    this.lines = text.split("\n");
    this.ranges = ranges;
    this.plain = this.within(
      (line) => /^\p{Script=Han}{12}.{20,}。$/u.test(line) && line[0] !== "第",
    );
    this.headings = this.within((line) => HEADING.test(line));
    this.chapters = this.headings.filter((at) => ordinal(this.lines[at]!) > 1);
  }

  /** Well inside a decree: not its title, number, signature. */
  private within(fits: (line: string) => boolean): number[] {
    const inside = (at: number) =>
      this.ranges.some(([from, to]) => at + 1 > from + 8 && at + 1 < to - 8);
    return this.lines.flatMap((line, at) => (inside(at) && fits(line) ? [at] : []));
  }

  changed(at: number, ...lines: string[]): string {
    return this.lines.toSpliced(at, 1, ...lines).join("\n");
  }

  /** The text with other lines where its decrees stand, in this order of them. */
  reordered(order: readonly number[]): string {
    const decrees = order.map((index) => {
      const [from, to] = this.ranges[index]!;
      return this.lines.slice(from - 1, to);
    });
    const [first, last] = [this.ranges[0]![0], this.ranges.at(-1)![1]];
    return [
      ...this.lines.slice(0, first - 1),
      ...decrees.flatMap((lines) => [...lines, ""]),
      ...this.lines.slice(last),
    ].join("\n");
  }
}

const NUMERALS = [..."一二三四五六七八九十"];
NUMERALS.push(...NUMERALS.slice(0, 9).map((digit) => `十${digit}`));
const HEADING = /^(#+ )?(（|\()?[一二三四五六七八九]+(）|\)|、)\S{4,18}$/;
const CHAPTER = /^(?<hash>#+ )?(?<numeral>[一二三四五六七八九十]{1,2})、/;

/** 三 of `### 三、加强领导`; 0 of any other line. */
const ordinal = (line: string): number =>
  NUMERALS.indexOf(CHAPTER.exec(line)?.groups?.numeral ?? "") + 1;

const renumbered = (line: string, to: number): string =>
  line.replace(CHAPTER, (_, hash) => `${hash ?? ""}${NUMERALS[to - 1]}、`);

const oneOf = (list: readonly number[], choose: Choose): number => list[choose(list.length)]!;
const wrong = (line: string, at: number) => `${line.slice(0, at)}錯${line.slice(at + 1)}`;

/** A chapter more before the one at `at`; `shift` numbers those after it anew. */
function insert({ lines, ranges }: Editable, at: number, shift: boolean): string {
  const [, end] = ranges.find(([, to]) => at < to)!;
  let next = ordinal(lines[at]!);
  const rest = lines.slice(at, end).map((line) => {
    if (!shift || ordinal(line) !== next) return line;
    next++;
    return renumbered(line, next);
  });
  const added = renumbered(lines[at]!, ordinal(lines[at]!)).replace(/、.*/, "、健全长效机制");
  return [
    ...lines.slice(0, at),
    added,
    "",
    "要定期研究，及时协调。",
    "",
    ...rest,
    ...lines.slice(end),
  ].join("\n");
}

/** Every kind of edit, by what it changes. */
export const edits: [name: string, (text: Editable, choose: Choose) => string][] = [
  [
    "a character of a paragraph",
    (text, choose) => {
      const at = oneOf(text.plain, choose);
      return text.changed(at, wrong(text.lines[at]!, 4 + choose(16)));
    },
  ],
  [
    "a paragraph more",
    (text, choose) => {
      const at = oneOf(text.plain, choose);
      return text.changed(at, text.lines[at]!, "", "各单位要把这项工作抓实抓细，做到件件有着落。");
    },
  ],
  ["a paragraph less", (text, choose) => text.changed(oneOf(text.plain, choose))],
  [
    "the words of a heading",
    (text, choose) => {
      const at = oneOf(text.headings, choose);
      return text.changed(at, wrong(text.lines[at]!, text.lines[at]!.length - 2));
    },
  ],
  ["a heading more", (text, choose) => insert(text, oneOf(text.chapters, choose), false)],
  [
    "a heading more, the others renumbered",
    (text, choose) => insert(text, oneOf(text.chapters, choose), true),
  ],
  [
    "a decree at another place",
    (text, choose) => {
      const order = [...text.ranges.keys()];
      const [moved] = order.splice(choose(order.length), 1);
      return text.reordered(order.toSpliced(choose(order.length + 1), 0, moved!));
    },
  ],
];
