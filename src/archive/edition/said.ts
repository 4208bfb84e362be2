/** What an edition says in its data of each decree and issue: editions are compared by it, not by their pages. */
import { strFromU8, unzipSync } from "fflate";
import { isYear } from "../downloads.ts";

export type Facts = Readonly<Record<string, unknown>>;
export interface Saying {
  of: "公文" | "期";
  facts: Facts;
}
/** By the path of the decree or the issue in the site. */
export type Said = ReadonlyMap<string, Saying>;

/** Data of every edition that can be compared. */
export const ISSUES = "data/issues.json";

/** The data of two editions that say something different of decrees or issues, by their hashes. */
export function differing(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => path === ISSUES || isYear(path))
    .filter((path) => before.get(path) !== now.get(path))
    .sort();
}

/** @param file one of `differing`; @param bytes its content */
export function saidBy(file: string, bytes: Uint8Array): Said {
  const sayings = file === ISSUES ? issuesIn(bytes) : decreesIn(bytes);
  return new Map(sayings.map((saying) => [String(saying.facts.path), saying]));
}

function decreesIn(zip: Uint8Array): Saying[] {
  const members = unzipSync(zip, { filter: ({ name }) => name.endsWith("/index.json") });
  return Object.values(members).map((bytes) => ({ of: "公文", facts: read(bytes) as Facts }));
}

/** Which line of the raw file a row of the contents stands on tells a reader nothing. */
function issuesIn(bytes: Uint8Array): Saying[] {
  return (read(bytes) as Facts[]).map((facts) => {
    const contents = (facts.contents as Facts[]).map(({ line: _, ...entry }) => entry);
    return { of: "期", facts: { ...facts, contents } };
  });
}

const read = (bytes: Uint8Array): unknown => JSON.parse(strFromU8(bytes));

/** What may have changed of a decree or an issue, and by which of its facts that is seen. */
const ASPECTS: Record<Saying["of"], Record<string, readonly string[]>> = {
  公文: {
    文字: ["textSha256"],
    著录: [
      ...["number", "numberPrinted", "title", "issuer", "signer", "date", "publicity"],
      ...["recipients", "genre", "gazette", "year", "issue", "section", "page", "effective"],
      ...["expires", "repeals", "registration", "keywords", "copies", "printed"],
    ],
    状态: ["repealedBy"],
  },
  期: {
    目录: ["contents", "decrees"],
    著录: ["name", "year", "issue", "serial", "sponsor", "published", "periodicity"],
  },
};

/** What is no longer as it was. A fact that only one of the two editions knows of is no change. */
export function changesOf(before: Saying, now: Saying): string[] {
  const same = (key: string): boolean =>
    !(key in before.facts && key in now.facts) ||
    JSON.stringify(before.facts[key]) === JSON.stringify(now.facts[key]);
  return Object.entries(ASPECTS[now.of]).flatMap(([aspect, keys]) =>
    keys.every(same) ? [] : aspect,
  );
}
