import type { Random } from "./random.ts";
import {
  characters,
  chinese,
  counties,
  endings,
  objects,
  openings,
  units,
  verbs,
} from "./words.ts";

/** A name that hardly occurs twice: 翠岭桐川河治理工程. */
function project(r: Random): string {
  const own = Array.from({ length: r.int(2, 4) }, () => r.pick(characters)).join("");
  return (
    own + r.pick(["河治理工程", "村移民新区", "路改造项目", "水库", "工业园", "污水处理厂", "镇"])
  );
}

/** One sentence of official prose, 20 to 90 characters. */
export function sentence(r: Random): string {
  const acts = Array.from({ length: r.int(1, 3) }, () => r.pick(verbs) + r.pick(objects));
  const figure = r.chance(0.2)
    ? `,到${r.int(2016, 2030)}年达到${r.int(10, 99)}.${r.int(1, 9)}%`
    : "";
  const site = r.chance(0.35) ? `,重点抓好${project(r)}建设` : "";
  const note = r.chance(0.1) ? `(不含${r.pick(counties)})` : "";
  return `${r.pick(openings)},${acts.join("、")}${note}${site}${figure},${r.pick(endings)}。`;
}

/** A paragraph of `low` to `high` sentences. */
export function paragraph(r: Random, low = 1, high = 4): string {
  return Array.from({ length: r.int(low, high) }, () => sentence(r)).join("");
}

/** Four to eight characters that can be a heading. */
export function heading(r: Random): string {
  return r.pick(verbs) + r.pick(objects);
}

/** (牵头单位:…,配合单位:…) or one of the plainer forms, with or without a deadline. */
export function duty(r: Random, year: number): string {
  const [first, ...others] = r.some(units, r.int(2, 5));
  const due = r.chance(0.4) ? `,${year}年${r.int(1, 12)}月底前完成` : "";
  return r.pick([
    `(牵头单位:${first},配合单位:${others.join("、")}${due})`,
    `(${[first, ...others].join("、")}按职责分工负责${due})`,
    `(责任单位:${first}、各县(市、区)人民政府${due})`,
    `(${first}牵头,${others.join("、")}配合${due})`,
  ]);
}

/**
 * Provisions of four levels (一、 (一) 1. (1)), about `bytes` of UTF-8 of them, as blocks of a raw
 * file; own-line headings carry a `#` of random depth, as the recognition programs give them.
 */
export function* provisions(r: Random, year: number, bytes: number): Generator<string> {
  let left = bytes;
  const use = (block: string) => {
    left -= Buffer.byteLength(block);
    return block;
  };
  for (let first = 1, second = 0; left > 0 && first < 60; first += 1) {
    const hashes = r.pick(["## ", "### ", "#### ", ""]);
    yield use(`${hashes}${chinese(first)}、${heading(r)}`);
    if (r.chance(0.3)) yield use(paragraph(r));
    if (r.chance(0.7)) second = 0;
    for (let n = r.int(1, 5); n > 0 && left > 0; n -= 1) {
      second += 1;
      yield use(`(${chinese(second)})${heading(r)}。${paragraph(r)}${duty(r, year)}`);
      if (r.chance(0.35)) for (const block of items(r, r.int(2, 4))) yield use(block);
    }
  }
}

/** 1. 2. 3., some with (1) (2) under them. */
function* items(r: Random, count: number): Generator<string> {
  for (let n = 1; n <= count; n += 1) {
    yield `${n}.${heading(r)}。${paragraph(r, 1, 2)}`;
    if (r.chance(0.3)) for (let m = 1; m <= 2; m += 1) yield `(${m})${sentence(r)}`;
  }
}

/** 章 and 条 of an issued 办法, about `bytes` of UTF-8. */
export function* articles(r: Random, bytes: number): Generator<string> {
  let left = bytes;
  let article = 1;
  for (let chapter = 1; left > 0 && article < 90; chapter += 1) {
    yield `## 第${chinese(chapter)}章 ${heading(r)}`;
    for (let n = r.int(3, 8); n > 0 && left > 0 && article < 90; n -= 1, article += 1) {
      const blocks = [`第${chinese(article)}条 ${paragraph(r, 1, 3)}`];
      if (r.chance(0.3)) {
        blocks.push(
          ...[1, 2, 3].map((item) => `(${chinese(item)})${r.pick(verbs)}${r.pick(objects)}；`),
        );
      }
      left -= blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0);
      yield* blocks;
    }
  }
}
