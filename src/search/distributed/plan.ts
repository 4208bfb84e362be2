/** How the server is to find what was typed: the same steps as over an index of one's own. */
import { readNumberQuery } from "../../gazette/grammar/number-query.ts";
import { MOST_COMPARED, mayBeNear, nearPlaces } from "../approximate.ts";
import { type Fragment, fieldTokens } from "../document.ts";
import type { Outcome } from "../finder.ts";
import type { Simplify } from "../fold.ts";
import { beginsOf, type Wanted } from "../matches.ts";
import { type Part, parseQuery, type Query } from "../query.ts";
import { type Agencies, numberPhrases } from "../router.ts";
import { allOf, LONGEST_PHRASE, nearMatch, partMatch } from "./match.ts";
import type { Server } from "./server.ts";
import type { Wish } from "./sql.ts";

export interface Plan extends Pick<Outcome, "mode" | "wanted" | "tried"> {
  /** null when nothing can be found */
  wish: Wish | null;
  /** phrases that the server counts */
  counted: { match: string; length: number }[];
  /** places in records that were compared here */
  places: ReadonlyMap<number, number>;
  /** match of the records that bear the number asked for */
  named: string | null;
}

/** Places of a part in the records that hold it, compared with their text. */
type Compared = Map<number, number>;

export class Planner {
  private readonly server: Server;
  private readonly simplify: Simplify;

  constructor(server: Server, simplify: Simplify) {
    this.server = server;
    this.simplify = simplify;
  }

  /** A 发文字号 in any spelling; null when it is none or stands nowhere. */
  async numbered(typed: string, agencies: Agencies): Promise<Plan | null> {
    const number = readNumberQuery(typed.trim());
    if (!number) return null;
    const phrases = numberPhrases(number, agencies)
      .flatMap((text) => parseQuery(`"${text}"`, this.simplify).parts)
      .map((part) => part.phrases[0]!);
    const match = partMatch({ phrases, field: "any" });
    if ((await this.server.count({ match, ids: null })) === 0) return null;
    return {
      ...{ mode: "number", wanted: [phrases.map(exactly)], tried: [], places: new Map() },
      wish: { match, ids: null },
      counted: countedIn([{ phrases, field: "any" }]),
      named: partMatch({ phrases, field: "number" }),
    };
  }

  /** Every word as typed. */
  async exact(query: Query): Promise<Plan> {
    const wanted = query.parts.filter(({ not }) => !not);
    const long = wanted.filter(isLong);
    const compared = await Promise.all(long.map((part) => this.comparedWhole(part)));
    return {
      ...this.combined(query, new Map(long.map((part, at) => [part, compared[at]!]))),
      ...{ mode: "exact", wanted: wanted.map(({ phrases }) => phrases.map(exactly)) },
    };
  }

  /** What each part finds by itself. */
  tried({ parts }: Query): Promise<Plan["tried"]> {
    const wanted = parts.filter(({ not }) => !not);
    return Promise.all(
      wanted.map(async (part) => {
        const { wish } = await this.exact({ parts: [part], left: 0 });
        return { part, decrees: wish ? await this.server.count(wish) : 0 };
      }),
    );
  }

  /** One wrong character in the parts that find nothing; null when that finds nothing either. */
  async near(query: Query, tried: Plan["tried"]): Promise<Plan | null> {
    const missed = tried.filter(({ decrees }) => decrees === 0).map(({ part }) => part);
    if (missed.length === 0 || missed.some(({ field }) => field !== "any")) return null;
    const compared = await Promise.all(missed.map((part) => this.comparedNear(part)));
    if (compared.some((found) => found.size === 0)) return null;
    const near = new Map(missed.map((part, at) => [part, compared[at]!]));
    const wanted = tried.map(({ part }) =>
      part.phrases.map((phrase): Wanted => ({ phrase, wrong: near.has(part) ? 1 : 0 })),
    );
    return { ...this.combined(query, near), mode: "approximate", wanted };
  }

  /** Parts that were compared as ids, the others as what the server matches. */
  private combined({ parts }: Query, compared: ReadonlyMap<Part, Compared>) {
    const asked = parts.filter((part) => !part.not && !compared.has(part));
    const refused = parts.filter(({ not }) => not).map(partMatch);
    const all = [...compared.values()];
    const [first, ...others] = all;
    const ids = first && [...first.keys()].filter((id) => others.every((one) => one.has(id)));
    const places = (id: number) => all.reduce((sum, one) => sum + one.get(id)!, 0);
    const nothing = parts.every(({ not }) => not) || ids?.length === 0;
    return {
      wish: nothing ? null : { match: allOf(asked.map(partMatch), refused), ids: ids ?? null },
      counted: countedIn(asked),
      places: new Map((ids ?? []).map((id) => [id, places(id)])),
      ...{ tried: [], named: null },
    };
  }

  /** A phrase longer than what the server counts. */
  private comparedWhole(part: Part): Promise<Compared> {
    const { phrases, field } = part;
    return this.compared(partMatch(part), (fragment) => {
      const fields = fieldTokens(fragment, this.simplify);
      const texts = field === "any" ? Object.values(fields).flat() : fields[field];
      return phrases.flatMap((phrase) => texts.flatMap((text) => beginsOf(text, exactly(phrase))));
    });
  }

  private async comparedNear({ phrases: [phrase] }: Part): Promise<Compared> {
    const match = mayBeNear(phrase!) ? nearMatch(phrase!) : "";
    if (match === "") return new Map();
    return this.compared(match, (fragment) => nearPlaces(fragment, phrase!, this.simplify));
  }

  private async compared(match: string, placesIn: (fragment: Fragment) => number[]) {
    const ids = await this.server.newest({ match, ids: null }, MOST_COMPARED);
    const fragments = await Promise.all(ids.map((id) => this.server.fragment(id)));
    const counts = fragments.map((fragment, at) => [ids[at]!, placesIn(fragment).length] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  }
}

const isLong = ({ phrases }: Part): boolean => phrases.some((one) => one.length > LONGEST_PHRASE);

const exactly = (phrase: readonly string[]): Wanted => ({ phrase, wrong: 0 });

const countedIn = (parts: readonly Pick<Part, "phrases" | "field">[]): Plan["counted"] =>
  parts.flatMap(({ phrases, field }) =>
    phrases.map((phrase) => ({
      match: partMatch({ phrases: [phrase], field }),
      length: phrase.length,
    })),
  );
