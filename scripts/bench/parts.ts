import type { Random } from "./random.ts";
import { counties, given, objects, surnames, units } from "./words.ts";

/** A table of prices or tasks: tab-separated lines, or GFM, as the recognition programs give them. */
export function table(r: Random): string {
  const width = r.int(3, 6);
  const head = ["县(市、区)", ...Array.from({ length: width - 1 }, (_, n) => `${"ⅠⅡⅢⅣⅤ"[n]}级`)];
  const rows = r
    .some(counties, r.int(4, 9))
    .map((county) => [county, ...head.slice(1).map(() => String(r.int(80, 2400)))]);
  if (r.chance(0.5)) return [head, ...rows].map((row) => row.join("\t")).join("\n");
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function name(r: Random): string {
  const family = r.pick(surnames);
  const own = r.pick(given);
  return family.length + own.length === 2 && r.chance(0.7) ? `${family} ${own}` : family + own;
}

/** A working group: head, deputies, members with their posts, one person a line. */
export function roster(r: Random): string[] {
  const people = (label: string, posts: string[]) =>
    posts.map((post, place) => `${place === 0 ? `${label}:` : ""}${name(r)} ${post}`);
  return [
    ...people("组 长", ["市长"]),
    ...people("副组长", ["常务副市长", "市政府副秘书长"]),
    ...people(
      "成 员",
      r.some(units, r.int(6, 16)).map((unit) => `${unit}${r.pick(["局长", "主任", "副局长"])}`),
    ),
  ];
}

/** 附件 with a title: a table of tasks or a roster. */
export function attachment(r: Random, title: string, withRoster: boolean): string[] {
  const body = withRoster ? roster(r) : [`单位:元/平方米`, table(r)];
  return [`附件`, `## ${title}${withRoster ? "领导小组名单" : "任务分解表"}`, ...body];
}

/** What a decree stands on: a law in 《》, a document by number, an earlier decree of the archive. */
export function basis(
  r: Random,
  place: string,
  earlier: { title: string; number: string }[],
): string {
  const law = `《中华人民共和国${r.pick(objects)}条例》`;
  const upper = `《省人民政府关于加强${r.pick(objects)}的意见》(省政发〔${r.int(2010, 2018)}〕${r.int(1, 90)}号)`;
  const own = earlier.length > 0 ? r.pick(earlier) : undefined;
  const cited = own ? [law, upper, `《${own.title}》(${own.number})`] : [law, upper];
  return `根据${r.some(cited, r.int(1, cited.length)).join("、")}等有关规定,结合${place}实际,`;
}
