/** File names that every system, stick and archive program can hold (`contract.md`, Addresses). */

/** The one file named in Chinese, for people who look at the stick. */
export const ENTRY = "打开公报.html";

const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/;
/** Device names Windows keeps for itself, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/;
/** Written so by convention; every other name is lower case. */
const CONVENTIONAL = new Set([ENTRY, "README.txt"]);
const SEGMENT_LENGTH = 64;
const PATH_LENGTH = 120;

/** What is wrong with the paths of an edition; empty when nothing is. */
export function nameProblems(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    const clash = twin === undefined ? [] : [`${path}：与 ${twin} 只差大小写`];
    return CONVENTIONAL.has(path) ? clash : [...clash, ...problems(path)];
  });
}

function problems(path: string): string[] {
  const long = path.length > PATH_LENGTH ? [`${path}：路径超过 ${PATH_LENGTH} 个字符`] : [];
  const bad = path.split("/").filter((segment) => !allowed(segment));
  return [...long, ...bad.map((segment) => `${path}：“${segment}”不合文件名规则`)];
}

const allowed = (segment: string): boolean =>
  SEGMENT.test(segment) &&
  !RESERVED.test(segment) &&
  segment.length <= SEGMENT_LENGTH &&
  !segment.endsWith(".");
