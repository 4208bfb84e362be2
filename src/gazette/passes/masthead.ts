import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { spanning } from "../edit.ts";
import { officesIn } from "../grammar/agencies.ts";
import { dateInside } from "../grammar/dates.ts";
import { unspaced } from "../grammar/fold.ts";
import {
  COUNTRY,
  masthead as grammar,
  isFront,
  namePlaceless,
  rawFile,
} from "../grammar/masthead.ts";
import { numberLine } from "../grammar/numbers.ts";
import { toInteger } from "../grammar/numerals.ts";
import { standing } from "../grammar/titles.ts";
import { doubt } from "../message.ts";
import type { Block, IssueRoot } from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { isContentsTable } from "./contents/table.ts";

const LONGEST = 40;
/** of an ISO date with its day */
const DAY = 10;

/**
 * Reads the front of the issue: name, year, number, sponsor, day of issue.
 * Reads: the first blocks, up to the contents or the first line of a document;
 * the file's path and `site.gazettes` for what is not printed.
 * Writes: a `masthead` node, `data.facts`.
 */
export function masthead(tree: IssueRoot, file: VFile, { site, file: path }: Context) {
  const { facts } = tree.data;
  const front = frontOf((tree.children as Block[]).slice(0, LONGEST).map(viewOf));
  for (const { tight } of front) readLine(facts, tight);
  readLine(facts, front.map(({ tight }) => tight).join(""));
  if (facts.name === "" || namePlaceless.test(facts.name)) facts.name = nameOverTwoLines(front);
  if (isUnderCountry(facts.name, front)) facts.name = `${COUNTRY}${facts.name}`;
  facts.masthead = front.flatMap(({ text }) => text.trim() || []);
  if (front.length > 0) {
    const children = tree.children.splice(0, front.length) as Block[];
    const position = spanning(children);
    tree.children.unshift({ type: "masthead", children, ...(position && { position }) });
  }
  fromPath(facts, path);
  const known = site.gazettes.find(
    ({ slug, name }) => slug === facts.gazette || name === facts.name,
  );
  if (known) facts.gazette = known.slug;
  facts.name ||= known?.name ?? "";
  if (front.length > 0 && !facts.name)
    doubt(file, "masthead", "报头中没有认出刊名；请在 site.yaml 的 gazettes 中写明", {});
}

/** The blocks before the contents, or those that can only be a masthead. */
function frontOf(views: View[]): View[] {
  const contents = views.findIndex(({ tight }) => grammar.contents.test(tight.slice(0, 40)));
  const table = views.findIndex(({ block }) => block.type === "table" && isContentsTable(block));
  const until = [contents, table].filter((at) => at !== -1);
  const end = Math.min(views.length, ...until);
  const stop = views.findIndex((view, at) => at >= end || isDocumentLine(view));
  const isOfFront = (view: View, at: number) => isFront(view.tight) || isOverName(views, at);
  const first = views.findIndex(
    (view, at) => at >= end || !(isOfFront(view, at) || isPicture(view)),
  );
  const whole = until.length > 0 && stop === end;
  const last = views.slice(0, first === -1 ? views.length : first).findLastIndex(isOfFront);
  const front = views.slice(0, whole ? end : last + 1);
  return front.some(({ tight }) => grammar.name.test(tight) || grammar.issue.test(tight))
    ? front
    : [];
}

/** The arms or a photograph of the cover; behind the last line of the front it is a document's. */
const isPicture = ({ block }: View) => block.type === "figure";

/** `中共某市委　某市人民政府` over the name: who gives the gazette out; or the country. */
const isOverName = (views: View[], at: number) =>
  at < 2 &&
  (views[at]!.tight === COUNTRY || officesIn(views[at]!.text) !== null) &&
  views.slice(at + 1, at + 3).some(({ tight }) => grammar.name.test(tight));

/** A line that no front has: an addressee, a sentence, a 发文字号, a title that stands by itself. */
const isDocumentLine = ({ text, tight }: View) =>
  tight.length > 60 ||
  standing.test(tight) ||
  (numberLine(text) !== undefined && !grammar.permit.test(tight)) ||
  (tight.length > 12 && tight.endsWith("。")) ||
  (tight.length > 3 && tight.startsWith("各") && tight.endsWith(":"));

type Facts = IssueRoot["data"]["facts"];

function readLine(facts: Facts, tight: string) {
  const found = (pattern: RegExp) => pattern.exec(tight)?.groups ?? {};
  const { name } = { ...found(grammar.nameFirst), ...found(grammar.name) };
  facts.name ||= name ?? "";
  const { year, issue } = { ...found(grammar.issueDotted), ...found(grammar.issue) };
  facts.year ||= toInteger(year ?? "") ?? 0;
  facts.issue ||= toInteger(issue ?? found(grammar.issueOnly).issue ?? "") ?? 0;
  facts.serial ??= toInteger(found(grammar.serial).serial ?? "");
  const { named, plain } = found(grammar.sponsor);
  facts.sponsor ??= named ?? plain ?? null;
  facts.periodicity ??= found(grammar.periodicity).period ?? null;
  const day = dateInside(tight.replace(grammar.issue, " "))?.iso;
  if (!year || day?.length === DAY) facts.published ??= day ?? null;
  facts.year ||= Number(facts.published?.slice(0, 4) ?? 0);
  const { day: inYear } = found(grammar.publishedDay);
  if (inYear && facts.year > 0)
    facts.published ??= dateInside(`${facts.year}年${inYear}`)?.iso ?? null;
}

/** `中华人民共和国` / `国务院公报` */
const isUnderCountry = (name: string, front: readonly View[]) =>
  front.some(({ tight }, at) => tight === COUNTRY && front[at + 1]?.tight === name);

/** `澜山市人民政府` / `公报` on two lines. */
function nameOverTwoLines(front: View[]): string {
  const at = front.findIndex(
    ({ tight }) => rawFile.nameEnd.test(tight) || namePlaceless.test(tight),
  );
  return at > 0 ? unspaced(`${front[at - 1]!.tight}${front[at]!.tight}`) : "";
}

/** `raw/xinzhou/2019-02.md` says what the masthead does not. */
function fromPath(facts: Facts, path: string) {
  const parts = path.replaceAll("\\", "/").split("/");
  const file = parts.at(-1) ?? "";
  const { year, issue } = rawFile.issue.exec(file)?.groups ?? {};
  const { number } = rawFile.number.exec(file)?.groups ?? {};
  facts.gazette = parts.at(-2) ?? "";
  facts.year ||= Number(year ?? 0);
  facts.issue ||= Number(issue ?? number ?? 0);
}
