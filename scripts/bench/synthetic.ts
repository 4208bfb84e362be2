/**
 * Synthetic gazette issues for benchmarks and for tests at scale: any number of them, from a seed,
 * with the structure of real ones and none of their text.
 */
import { type SyntheticDecree, syntheticDecree } from "./decree.ts";
import { type Random, random } from "./random.ts";
import { cities } from "./words.ts";

export interface SyntheticOptions {
  /** decrees in an issue */
  decrees?: number;
  /** about how much UTF-8 one decree has: 6,000 and 20,000 are the sizes of the published figures */
  bytes?: number;
  /** how many cities publish side by side, at most six */
  gazettes?: number;
  /** year of the first issue; each gazette has twelve issues a year */
  from?: number;
}

export interface SyntheticIssue {
  /** folder of the gazette under `raw/` */
  gazette: string;
  /** file name without ending: 2019-02 */
  issue: string;
  raw: string;
}

type City = (typeof cities)[number];
/** Serial numbers given out so far, by year and 机关代字. */
type Serials = Map<string, number>;

/**
 * Yields `n` issues, the same ones for the same seed and options; an issue may cite decrees of the
 * issues before it. Only the last 200 decrees of each gazette are kept in memory.
 */
export function* syntheticIssues(
  seed: number,
  n: number,
  options: SyntheticOptions = {},
): Generator<SyntheticIssue> {
  const { decrees = 12, bytes = 6000, gazettes = 1, from = 2001 } = options;
  const r = random(seed);
  const serials: Serials = new Map();
  const earlier = new Map(cities.map(({ slug }) => [slug, [] as SyntheticDecree[]]));
  for (let index = 0; index < n; index += 1) {
    const city = cities[index % Math.min(gazettes, cities.length)]!;
    const month = Math.floor(index / gazettes);
    const [year, number] = [from + Math.floor(month / 12), (month % 12) + 1];
    const known = earlier.get(city.slug)!;
    const held = Array.from({ length: decrees }, (_, order) => {
      const agency = agencyOf(city, order < decrees / 2);
      const serial = nextSerial(serials, `${year}${agency.prefix}`);
      const at = { ...agency, place: city.place, year, bytes, earlier: known };
      return syntheticDecree(r, { ...at, number: `${agency.prefix}〔${year}〕${serial}号` });
    });
    known.push(...held.map(({ title, number: own }) => ({ title, number: own, blocks: [] })));
    known.splice(0, known.length - 200);
    const issue = `${year}-${String(number).padStart(2, "0")}`;
    yield { gazette: city.slug, issue, raw: print(r, city, year, number, held) };
  }
}

function agencyOf(city: City, government: boolean) {
  return government
    ? { issuer: `${city.place}人民政府`, prefix: `${city.mark}政发` }
    : { issuer: `${city.place}人民政府办公室`, prefix: `${city.mark}政办发` };
}

function nextSerial(serials: Serials, key: string): number {
  const serial = (serials.get(key) ?? 0) + 1;
  serials.set(key, serial);
  return serial;
}

/** Masthead, contents in one of three shapes, and the decrees, some paragraphs cut at a page's end. */
function print(
  r: Random,
  city: City,
  year: number,
  issue: number,
  held: SyntheticDecree[],
): string {
  const masthead = [
    `# ${city.place}人民政府公报`,
    `${year}年第${issue}期`,
    `${city.place}人民政府办公室主办`,
    `${year}年${issue}月20日出版(月刊)`,
    "## 目 录",
  ];
  const blocks = held.flatMap((decree) => decree.blocks.flatMap((block) => cut(r, block)));
  return `${[...masthead, ...contents(r, city, held), ...blocks].join("\n\n")}\n`;
}

function contents(r: Random, city: City, held: SyntheticDecree[]): string[] {
  const line = r.pick([
    (title: string, number: string, page: number) => [title, `${number} ..... (${page})`],
    (title: string, number: string, page: number) => [`${title} ${number}……${page}`],
    (title: string, number: string, page: number) => [title, `(${number}) (${page})`],
  ]);
  const half = Math.ceil(held.length / 2);
  return held.flatMap(({ title, number }, order) => [
    ...(order === 0 ? [`### 【${city.place}人民政府文件】`] : []),
    ...(order === half ? [`### 【${city.place}人民政府办公室文件】`] : []),
    ...line(title, number, 2 + order * 4),
  ]);
}

/** One long paragraph in twenty is broken where a page ended, within a sentence. */
function cut(r: Random, block: string): string[] {
  if (block.length < 120 || block.includes("\n") || !r.chance(0.05)) return [block];
  const at = r.int(40, block.length - 40);
  return /[一-鿿]{2}/.test(block.slice(at - 1, at + 1))
    ? [block.slice(0, at), block.slice(at)]
    : [block];
}
