/** What the data files of an edition are called in plain words. */
import { PAYLOAD } from "./bagit.ts";
import type { Row } from "./pages.ts";

/** In the order they are offered, after the years. */
const LISTS: Record<string, string> = {
  "decrees.csv": "全部文件的题录",
  "decrees.json": "全部文件的题录",
  "duties.csv": "责任台账：谁牵头、负责、配合什么",
  "citations.json": "文件之间的引用",
  "issues.json": "各期的著录和目录",
  "downloads.json": "各年 ZIP 的清单",
  "sha256.txt": "各年 ZIP 的校验值",
};

/** `xinzhou-2019.zip`, `xinzhou-2019-texts.zip` */
const YEAR = /^(?<gazette>.+)-(?<year>\d{4})(?<texts>-texts)?\.zip$/;

/**
 * The rows of the data that an edition offers, its books aside.
 * @param sizes bytes of the edition's files by path; @param gazettes names by slug
 */
export function dataRows(
  sizes: ReadonlyMap<string, number>,
  gazettes: ReadonlyMap<string, string>,
): Row[] {
  const rank = (path: string): number => Object.keys(LISTS).indexOf(path.slice(PAYLOAD.length));
  return [...sizes]
    .filter(([path]) => path.startsWith(PAYLOAD) && !path.endsWith(".epub"))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([path, size]) => {
      const file = path.slice(PAYLOAD.length);
      const kind = file.slice(file.lastIndexOf(".") + 1).toUpperCase();
      return { path, words: nameOf(file, gazettes), note: `${kind}，${kilobytes(size)}` };
    });
}

function nameOf(file: string, gazettes: ReadonlyMap<string, string>): string {
  const { gazette, year, texts } = YEAR.exec(file)?.groups ?? {};
  if (!gazette) return LISTS[file] ?? file;
  const content = texts ? "全文（纯文本）" : "逐件数据（JSON、XML、Markdown、引文）";
  return `${gazettes.get(gazette) ?? gazette} ${year}年${content}`;
}

/** Rounded up, in the unit that file managers show. */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;
