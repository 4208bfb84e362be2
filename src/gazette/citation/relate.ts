/** How a text stands to each document it names, from the words around it. */
import { officesIn } from "../grammar/agencies.ts";
import { references } from "../grammar/citations.ts";
import { matchesOf } from "../grammar/matches.ts";
import { relations } from "../grammar/relations.ts";
import type { CitationMark } from "../schema.ts";
import type { Found, Named } from "./find.ts";

type Relation = CitationMark["relation"];

/** Gives each document its relation; those of one list (《A》、《B》和《C》) share the words around it. */
export function relate(folded: string, named: Named[], head?: Relation): Found[] {
  const lists: Named[][] = [];
  named.forEach((one, at) => {
    const previous = named[at - 1];
    const gap = previous && folded.slice(previous.end, one.start);
    const goesOn = gap !== undefined && gap.length < 90 && isList(gap);
    if (goesOn && !closesBasis(folded, lists, gap, one) && !staysInForce(folded, gap, one))
      lists.at(-1)!.push(one);
    else lists.push([one]);
  });
  return lists.flatMap((list, at) => {
    const before = clauseBefore(folded, lists[at - 1]?.at(-1)?.end ?? 0, list[0]!.start);
    const after = folded.slice(list.at(-1)!.end, sentenceEnd(folded, list.at(-1)!.end));
    const given = opens(folded, list[0]!.start) ? head : undefined;
    const inPart = relations.partOfAll.test(withoutBrackets(after));
    const strikes = relations.striking.test(before);
    return list.map((one) => {
      if (strikes && isPart(folded, one)) return { ...one, relation: "修订" };
      const relation = relationOf(one, before, after, given);
      const isChanged = relation === "废止" && (inPart || isPart(folded, one));
      return { ...one, relation: isChanged ? "修订" : relation };
    });
  });
}

/** `《甲办法》第八条第二款同时废止`: the work stays in force without it. */
const isPart = (folded: string, { end }: Named) =>
  relations.part.test(withoutBrackets(folded.slice(end, end + 200)));

/** `根据《甲办法》第二十条,|晋政发〔2012〕3号文件停止执行`: what is relied upon is not what goes. */
function closesBasis(folded: string, lists: Named[][], gap: string, { end }: Named): boolean {
  const from = lists.at(-2)?.at(-1)?.end ?? 0;
  const relied = reliesOn(clauseBefore(folded, from, lists.at(-1)![0]!.start));
  return relied && gap.includes(",") && isRepealed(folded.slice(end, sentenceEnd(folded, end)));
}

/** `停止执行《甲》第五条，|《乙》继续有效`: what stays is not of the list in front. */
const staysInForce = (folded: string, gap: string, { end }: Named) =>
  gap.includes(",") &&
  relations.kept.test(withoutBrackets(folded.slice(end, sentenceEnd(folded, end))));

/** Whether a governing word stands right before a document. */
const reliesOn = (before: string) =>
  matchesOf(before, relations.governing).some(
    ({ 0: word, index }) => index + word.length === before.trimEnd().length,
  );

const isRepealed = (after: string) => relations.repealed.test(withoutBrackets(after));

/** A list's head speaks of what opens an item, its numeral aside; no numeral is longer. */
const opens = (folded: string, start: number) =>
  start < NUMERAL && folded.slice(0, start).replace(relations.numeral, "").trim() === "";
const NUMERAL = 16;

const isList = (gap: string) =>
  relations.list.test(gap) &&
  gap.search(relations.governing) === -1 &&
  !relations.doing.test(gap) &&
  !relations.presenting.test(gap);

/** The clause in front of a document, without an item's numeral. */
function clauseBefore(folded: string, from: number, to: number): string {
  let start = to;
  const earliest = Math.max(from, to - 200);
  while (start > earliest && !",。;!?\n".includes(folded[start - 1]!)) start--;
  return folded.slice(start, to).replace(relations.numeral, "");
}

/** The end of the sentence that holds `from`, at most 300 characters on. */
function sentenceEnd(folded: string, from: number): number {
  const end = folded.slice(from, from + 300).search(/[。;!?\n]/);
  return end === -1 ? Math.min(folded.length, from + 300) : from + end + 1;
}

function relationOf({ title }: Named, before: string, after: string, head?: Relation): Relation {
  if (title !== null && references.form.test(title)) return "提及";
  const change = relations.amended.exec(withoutBrackets(after))?.[0];
  if (change && !relations.repeal.test(change)) return "修订";
  if (relations.amendedIn.test(withoutBrackets(after))) return "修订";
  if (relations.repealing.test(before) || (!reliesOn(before) && isRepealed(after))) return "废止";
  if (!reliesOn(before) && relations.kept.test(withoutBrackets(after))) return "提及";
  if (relations.offering.test(before.trim()) && relations.issuing.test(after)) return "印发";
  if (relations.publishing.test(before.trim())) return "印发";
  if (relations.amending.test(before)) return "修订";
  if (relations.asBasis.test(after)) return "依据";
  if (relations.asMeasure.test(after)) return "参照";
  if (relations.doing.test(before) && !isPassedOn(before)) return "提及";
  const spirit = relations.spirit.test(after) ? "贯彻" : undefined;
  const own = governed(before, title ?? "");
  if (own === "依据" && relations.amendedBy.test(withoutBrackets(after))) return "提及";
  return own ?? spirit ?? (before === "" && head ? head : "提及");
}

/** `贯彻落实国务院办公厅转发|《…的通知》`: what is carried out is what the office passes on. */
const isPassedOn = (before: string) =>
  officesIn(relations.passing.exec(before.trimEnd())?.groups?.office ?? "") !== null;

/** By the last governing word of the clause; to go by a standard is to be measured against it. */
function governed(before: string, title: string): Relation | undefined {
  const word = matchesOf(before, relations.governing).at(-1);
  if (!word) return undefined;
  const { basis, measuring, carrying } = word.groups!;
  if (basis) return "依据";
  if (carrying) return relations.petition.test(title) ? "提及" : "贯彻";
  if (!measuring) return "参照";
  if (references.yardstick.test(title)) return "参照";
  return measuring === "执行" ? "贯彻" : "依据";
}

const withoutBrackets = (text: string) => text.replace(/^ ?\([^()]*\)/, "");
