/** What the parser did with one line of a raw file, for an editor who wonders. */
import type { Node, Parent } from "unist";
import type { VFile } from "vfile";
import { ENOUGH } from "./grammar/joins.ts";
import { messageOf } from "./issue.ts";
import { lex } from "./lex.ts";
import type { DecreeNode, IssueRoot, Part, Section, Text } from "./nodes.ts";
import { seamOf, settingOf } from "./passes/join/setting.ts";
import { weigh } from "./passes/join/weigh.ts";
import { Source } from "./source.ts";
import { viewOf } from "./view.ts";

/**
 * An account of a raw line (1-based) in plain Chinese, one fact a line.
 * @throws RangeError when the file has no such line
 */
export function explain(tree: IssueRoot, file: VFile, line: number): string {
  const lines = String(file.value).split(/\r\n|\n|\r/);
  const raw = lines[line - 1];
  if (raw === undefined)
    throw new RangeError(`${file.path}: 没有第 ${line} 行，行号应在 1 与 ${lines.length} 之间`);
  if (raw.trim() === "") return `${file.path}:${line}\n空行：只作分段，不在正文里`;
  const { joins, drops, corrections, doubts } = tree.data;
  const here = (one: { line: number | null }) => one.line === line;
  return [
    `${file.path}:${line}`,
    `底本：${raw}`,
    ...paths(tree, line).map((path) => `读作：${path.map(describe).join(" › ")}`),
    ...entry(tree, line),
    ...joins.filter((one) => one.line === line || one.next === line).map(joined),
    ...apart(tree, file, line),
    ...drops.filter(here).map(({ text, rule }) => `略去：“${text}”是${rule}，不在正文里`),
    ...corrections
      .filter(here)
      .map(({ printed, shown, why }) => `勘误：“${printed}”读作“${shown}”，${why}`),
    ...doubts.filter(here).map(({ message }) => `存疑：${message}`),
    ...file.messages
      .map(messageOf)
      .filter(here)
      .map(({ severity, rule, text }) => `${severity}:${text} [${rule}]`),
  ].join("\n");
}

/** Which document a line of the contents names. */
const entry = ({ data: { entries } }: IssueRoot, line: number) =>
  entries
    .filter((one) => one.line === line)
    .map(({ title, number, page, section }) => {
      const facts = [number ?? "无文号", page && `第 ${page} 页`, section && `栏目“${section}”`];
      return `目录项：“${title}”，${facts.filter(Boolean).join("，")}`;
    });

const joined = ({ line, next, rule }: { line: number; next: number; rule: string }) =>
  `接合：第 ${line} 行与第 ${next} 行是一段，依据 ${rule}`;

/** Why the block that ends on a line was not joined with the one behind it. */
function apart({ data: { joins, drops } }: IssueRoot, file: VFile, line: number): string[] {
  if (joins.some((one) => one.line === line)) return [];
  const dropped = new Set(drops.map((one) => one.line));
  const views = lex(new Source(String(file.value)))
    .blocks.map(viewOf)
    .filter((view) => !dropped.has(view.line));
  const at = views.findLastIndex(({ block }) => block.position!.end.line === line);
  const [upper, lower] = [views[at], views[at + 1]];
  if (!upper || !lower || upper.block.type !== "paragraph") return [];
  const isFirst = !joins.some((one) => one.next === line);
  const seam = seamOf(settingOf(views), upper, lower, isFirst);
  const { reason, found, score } = weigh(upper, lower, seam);
  const signed = (weight: number) => (weight > 0 ? `+${weight}` : String(weight));
  const counted = found.map(({ name, weight }) => `${name} ${signed(weight)}`).join("、");
  const why = reason ?? `证据 ${score} 分，要 ${ENOUGH} 分（${counted || "没有证据"}）`;
  return [`未接：与第 ${lower.line} 行不是一段，${why}`];
}

/** From the issue's parts down to each innermost node that stands on the line. */
function paths(tree: IssueRoot, line: number): Node[][] {
  const found: Node[][] = [];
  const visit = (node: Node, above: Node[]): boolean => {
    const { start, end } = node.position ?? {};
    if (start && end && (start.line > line || end.line < line)) return false;
    const path = [...above, node];
    const children = (node as Partial<Parent>).children ?? [];
    const deeper = children.filter((child) => visit(child, path)).length > 0;
    if (!deeper && node.position) found.push(path);
    return deeper || node.position !== undefined;
  };
  for (const child of tree.children) visit(child, []);
  return found;
}

const NAMES: Record<string, string> = {
  masthead: "报头",
  contents: "目录",
  stray: "不属任何一件",
  heading: "标题",
  paragraph: "段落",
  table: "表",
  row: "行",
  cell: "格",
  roster: "名单",
  role: "职务",
  person: "人员",
  lead: "条款开头",
  citation: "引用",
  duty: "责任括注",
  correction: "勘误",
  doubt: "存疑",
  superscript: "上标",
  subscript: "下标",
  break: "换行",
  figure: "图",
};

const KINDS = { heading: "独行标题", "run-in": "段首标题", article: "条文", item: "列项" } as const;

function describe(node: Node): string {
  switch (node.type) {
    case "decree": {
      const { number, title } = (node as DecreeNode).data.fields;
      return `公文 ${number ?? title}`;
    }
    case "part": {
      const { role, anchor } = (node as Part).data;
      return anchor ? `${role} #${anchor}` : role;
    }
    case "section": {
      const { number, level, kind, anchor } = (node as Section).data;
      return `${number ?? "无序号"}（第 ${level} 层，${KINDS[kind]}，#${anchor}）`;
    }
    case "text":
      return `“${(node as Text).value.slice(0, 20)}”`;
    default: {
      const { frame } = (node.data ?? {}) as { frame?: string };
      return frame ? `${NAMES[node.type]}(${frame})` : (NAMES[node.type] ?? node.type);
    }
  }
}
