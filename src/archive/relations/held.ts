import type { CitationMark } from "../../gazette/schema.ts";
import type { Holding } from "../holding.ts";
import type { Target } from "../relations.ts";
import { key } from "./key.ts";

/**
 * Whether a title alone may mean the decree that names it: what it issues is
 * its own, what it repeals or amends is not, and an attachment speaks of the
 * decree it belongs to in any other way.
 */
const MAY_NAME: Record<CitationMark["relation"], (isOwn: boolean) => boolean> = {
  印发: (isOwn) => isOwn,
  废止: (isOwn) => !isOwn,
  修订: (isOwn) => !isOwn,
  依据: () => true,
  贯彻: () => true,
  参照: () => true,
  提及: () => true,
};

/** A decree or a part of it that bears a title. */
interface Titled {
  holding: Holding;
  title: string;
  anchor: string | null;
}

/** Finds held decrees by number, by title, and by the title of a text they issue. */
export class Held {
  private readonly byNumber: Map<string, Holding>;
  private readonly byTitle: Map<string, Titled[]>;

  constructor(holdings: readonly Holding[]) {
    const numbered = holdings.filter(({ head }) => head.number);
    this.byNumber = new Map(
      numbered.toReversed().map((holding) => [numberKey(holding.head.number!), holding]),
    );
    this.byTitle = Map.groupBy(holdings.flatMap(titledIn), ({ title }) => key(title));
  }

  /**
   * A number decides alone: a repealed document often has the very title of the
   * one that repeals it. A title alone must fit exactly one held text, of the same
   * gazette where that has one: two cities print notices of one name.
   */
  find(holding: Holding, { number, title, relation }: CitationMark): Target | null {
    if (number) {
      const found = this.byNumber.get(numberKey(number));
      return found ? targetOf(found, null) : null;
    }
    const fits = ((title && this.byTitle.get(key(title))) || []).filter((one) =>
      MAY_NAME[relation](one.holding === holding),
    );
    const near = fits.filter((one) => one.holding.head.gazette === holding.head.gazette);
    const [only, ...more] = near.length > 0 ? near : fits.filter(namesItsPlace);
    return only && more.length === 0 ? targetOf(only.holding, only.anchor) : null;
  }
}

/** `中华人民共和国国务院令第666号` is cited as 国务院令第666号. */
const numberKey = (number: string) =>
  key(number).replace(/^中华人民共和国(?=\p{Script=Han}+令)/u, "");

const targetOf = ({ head }: Holding, anchor: string | null): Target => ({
  kind: "decree",
  path: head.path,
  anchor,
});

const titledIn = (holding: Holding): Titled[] => [
  { holding, title: holding.head.title, anchor: null },
  ...holding.parts.map(({ title, anchor }) => ({ holding, title, anchor })),
];

/** 《山西省…办法》 of 山西省人民政府: a name that means the same document everywhere. */
function namesItsPlace({ holding, title }: Titled): boolean {
  const plain = key(title);
  return holding.head.issuer.some((issuer) => plain.startsWith(key(issuer).slice(0, PLACE)));
}

/** Characters that the shortest name of a place has, with its 省, 市 or 县. */
const PLACE = 3;
