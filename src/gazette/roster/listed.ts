import { wording } from "../edit.ts";
import { sentence } from "../grammar/elements.ts";
import { fold, tight } from "../grammar/fold.ts";
import { isName, isPost, rosters } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, Paragraph, Person } from "../nodes.ts";
import { linesOf } from "./build.ts";
import { rosterLine } from "./line.ts";

type Lines = (Paragraph | Person)[];

/** What a list under such a heading holds: names alone, or each with where they work, the surname of one of them known. */
export function listedIn(blocks: readonly Block[]): Map<Block, Lines> {
  const found = new Map<Block, Lines>();
  const posted = new Map<Block, Lines>();
  let sure = false;
  for (const block of blocks) {
    const names = namesIn(block);
    const read = names ? undefined : (placedIn(block) ?? surelyIn(block));
    if (names) found.set(block, names);
    if (read) posted.set(block, read.lines);
    sure ||= read?.sure ?? false;
  }
  return sure && posted.size >= LIST ? new Map([...found, ...posted]) : found;
}

/** `玉　香　　县应急管理局`: one person and where they work. */
function placedIn(block: Block): { lines: Lines; sure: boolean } | undefined {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return undefined;
  const read = rosterLine(wording(block), false);
  const [person, ...others] = read?.people ?? [];
  if (!read?.plain || read.role !== undefined || !person || others.length > 0) return undefined;
  const { name, post } = person;
  if (rosters.body.test(name) || !(rosters.body.test(post) || isPost(post))) return undefined;
  return { lines: linesOf(block, read), sure: isName(name, true) };
}

/** `呼延明月（女）　　州融媒体中心技师长`: one sure by name, whatever somebody is. */
function surelyIn(block: Block): { lines: Lines; sure: boolean } | undefined {
  const lines = namedIn(block);
  return lines && { lines, sure: true };
}

/** `田景华　　彭　勇　　向秀梅` under a heading that says it lists people: nothing but names, most of them by a surname. */
function namesIn(block: Block): Lines | undefined {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return undefined;
  const read = rosterLine(wording(block), false);
  if (!read?.plain || read.role !== undefined) return undefined;
  const sure = read.people.filter(({ name }) => isName(name, true));
  const bare = read.people.every(({ post }) => post === "");
  return bare && sure.length >= read.people.length * MOST ? linesOf(block, read) : undefined;
}

/** Of so many the surname is known. */
const MOST = 0.6;

/** Fewer lines are no list. */
const LIST = 2;

/** `…名单如下（按姓氏笔画为序）：`, or `先进个人：` alone on its line */
const announces = (line: string) =>
  rosters.announces.test(fold(line).trim()) ||
  (rosters.listed.test(tight(line).replace(/:$/, "")) && /^.{2,24}:$/.test(tight(line)));

/** Lines of a name and whatever somebody is, right under words that announce their list. */
export function announcedIn(blocks: readonly Block[]): Map<Block, Lines> {
  const found = new Map<Block, Lines>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "paragraph" || !announces(wording(block))) continue;
    const list: [Block, Lines][] = [];
    for (const line of blocks.slice(at + 1)) {
      const people = namedIn(line);
      if (!people) break;
      list.push([line, people]);
    }
    if (list.length >= LIST) for (const [line, people] of list) found.set(line, people);
  }
  return found;
}

/** `刘铁生　　海川机车厂钳工`: one person, sure by name, and words without a stop. */
function namedIn(block: Block): Lines | undefined {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return undefined;
  const read = rosterLine(wording(block), false);
  const [person, ...others] = read?.people ?? [];
  if (!read?.plain || read.role !== undefined || !person || others.length > 0) return undefined;
  const { nameAt, post } = person;
  const name = tight(wording(block).slice(nameAt.start, nameAt.end));
  const isSure =
    isName(name, true) && !rosters.body.test(name) && post !== "" && !sentence.ended.test(post);
  return isSure ? linesOf(block, read) : undefined;
}
