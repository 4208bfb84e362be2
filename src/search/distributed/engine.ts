/** The search over a server: the same answers as over an index in the browser. */
import { type Answer, type Asked, type Opened, openedIn, type Search } from "../engine.ts";
import type { Hit } from "../finder.ts";
import type { Simplify } from "../fold.ts";
import { parseQuery } from "../query.ts";
import type { Chosen } from "../register.ts";
import type { Agencies } from "../router.ts";
import type { Ask } from "./ask.ts";
import { counting } from "./match.ts";
import { type Plan, Planner } from "./plan.ts";
import { Server } from "./server.ts";
import type { Wish } from "./sql.ts";

export class Distributed implements Search {
  private readonly server: Server;
  private readonly simplify: Simplify;
  private readonly agencies: Agencies;
  private held: Promise<number> | undefined;

  /** @param simplify the whole table: records are folded with it */
  constructor(ask: Ask, simplify: Simplify, agencies: Agencies) {
    this.server = new Server(ask);
    this.simplify = simplify;
    this.agencies = agencies;
  }

  async search({ typed, chosen, sort }: Asked): Promise<Answer> {
    const query = parseQuery(typed, this.simplify);
    const planner = new Planner(this.server, this.simplify);
    let plan = await planner.numbered(typed, this.agencies);
    if (!plan) {
      plan = await planner.exact(query);
      if (!plan.wish || (await this.server.count(plan.wish)) === 0) {
        const tried = await planner.tried(query);
        plan = (await planner.near(query, tried)) ?? { ...plan, wish: null, tried };
      }
    }
    const { mode, wanted, tried, wish } = plan;
    const found = wish ? await this.found(plan, wish, chosen, sort) : NOTHING;
    this.held ??= this.server.count({ match: null, ids: null });
    return { mode, wanted, tried, query, held: await this.held, ...found };
  }

  async open(hit: Hit, answer: Answer): Promise<Opened> {
    return openedIn(await this.server.fragment(hit.id), answer, this.simplify);
  }

  private async found(plan: Plan, wish: Wish, chosen: Chosen, sort: Asked["sort"]) {
    const [{ hits, total }, facets, counts] = await Promise.all([
      this.hits(plan, wish, chosen, sort),
      this.server.facets(wish, chosen),
      Promise.all(plan.counted.map((one) => this.places(one, wish, chosen))),
    ]);
    const here = hits.map(({ id }) => plan.places.get(id) ?? 0);
    const places = [...counts, ...here].reduce((sum, count) => sum + count, 0);
    return { hits, total, facets, places };
  }

  /** Those that bear the number first. */
  private async hits({ named, places }: Plan, wish: Wish, chosen: Chosen, sort: Asked["sort"]) {
    if (named === null) {
      const found = await this.server.hits(wish, chosen, sort);
      // What was compared here alone is ordered by what was found here.
      if (wish.match === null && sort === "relevance")
        found.hits.sort((a, b) => places.get(b.id)! - places.get(a.id)!);
      return found;
    }
    const rest = { match: `${wish.match} -${named}`, ids: null };
    const [first, others] = await Promise.all([
      this.server.hits({ match: `${wish.match} ${named}`, ids: null }, chosen, sort),
      this.server.hits(rest, chosen, sort),
    ]);
    const bearing = first.hits.map((hit) => ({ ...hit, named: true }));
    return { hits: [...bearing, ...others.hits], total: first.total + others.total };
  }

  /** Places of one phrase in all decrees found. */
  private async places({ match, length }: Plan["counted"][number], wish: Wish, chosen: Chosen) {
    const alone = wish.match === match || wish.match === null;
    const whole = { ...wish, match: alone ? match : counting(match, wish.match!) };
    return (await this.server.tokens(whole, chosen)) / length;
  }
}

const NOTHING = { hits: [], total: 0, facets: [], places: 0 };
