/** The sentences of a 任免 document read as people: one reader goes through its paragraphs in order. */
import { appointments, type Verb, verbOf } from "../grammar/appointments.ts";
import { fold, tight, withStop } from "../grammar/fold.ts";
import { openingOf } from "../grammar/markers.ts";
import { placeOf } from "../grammar/masthead.ts";
import type { Decree } from "../schema.ts";
import { type Appointed, clausesOf, fronted, gained, onTrial, put, resigned } from "./appointed.ts";
import { asPrinted } from "./as-printed.ts";
import { alone, his, takes } from "./his.ts";
import { rosterLine } from "./line.ts";
import { lost } from "./lost.ts";
import { moved } from "./moved.ts";
import { namesOf, subjectOf } from "./names-of.ts";
import { asThere, sent, withoutPlaces } from "./sent.ts";

/** Whether a document appoints people: by its title or the section it stands in. */
export const isAppointing = ({ title, section }: Pick<Decree, "title" | "section">) =>
  appointments.matter.test(tight(title)) || appointments.matter.test(tight(section ?? ""));

/** What a paragraph says: people, or (`heads`) what the lines under it are about. */
export interface Read {
  people: Appointed[];
  heads: boolean;
}

/** Who the first reading of a clause finds that finds anybody. */
function firstFound(readings: (() => Appointed[])[]): Appointed[] {
  for (const reading of readings) {
    const people = reading();
    if (people.length > 0) return people;
  }
  return [];
}

export class AppointmentReader {
  /** what the lines under the last head are about */
  verb: Verb | undefined;
  /** who was named last, for 免去其…; nobody where a name was not understood */
  private last: string[] = [];
  private readonly place: string | null;
  /** what the clauses before in this sentence did: 免去甲的A职务、|乙的B职务 */
  private carried: Verb | undefined;
  /** the paragraph begins with a name set apart by spaces, which needs no surname */
  private padded = false;
  /** whom the clause before sends to work somewhere */
  private away: Appointed[] = [];
  /** people stand in front of 为 with no verb at all: a 任 there is a surname */
  private bare = false;
  /** the paragraph before ends in a semicolon: its sentence goes on */
  private open = false;

  /** `issuer`: whose place may begin the name of an organ. */
  constructor(issuer: string | undefined) {
    this.place =
      (issuer && (placeOf(issuer) ?? appointments.seat.exec(issuer)?.groups?.place)) || null;
  }

  /** Reads the next paragraph. */
  read(text: string): Read {
    const words = withStop(text.slice(openingOf(text)?.token.length ?? 0).trim());
    if (words.length > 2000) return { people: [], heads: false };
    const head = appointments.head.exec(tight(words));
    if (head && words.length < 60) {
      this.verb = verbOf(head.groups!.verb!);
      return { people: [], heads: true };
    }
    if (!this.open) this.carried = undefined;
    this.open = appointments.goesOn.test(tight(words));
    this.padded = appointments.padded.test(fold(words));
    const found = withoutPlaces(clausesOf(words).flatMap((clause) => this.clause(clause)));
    const people = found.length > 0 ? found : this.listed(words);
    return { people: people.map((one) => asPrinted(one, words)), heads: false };
  }

  private clause(clause: string): Appointed[] {
    if (appointments.proposes.test(clause)) return [];
    const relieved = appointments.behind.exec(clause)?.groups?.words;
    if (relieved) return this.relieved(relieved);
    const found = appointments.verb.exec(clause);
    const rest = found ? clause.slice(found.index + found[0].length) : clause;
    if (found) this.carried = verbOf(found.groups!.verb!);
    const loses = clause.search(appointments.office) > 0;
    const verb = found || (loses && this.carried === "免去") ? this.carried : this.verb;
    const given = [
      ...resigned(clause),
      ...fronted(clause, this.place),
      ...this.put(clause, verb),
      ...this.sent(clause),
      ...moved(clause),
    ];
    const trial = onTrial(clause);
    if (trial.length > 0) this.last = trial;
    const own = found && (this.isOwn(rest) || found[0].startsWith("不再"));
    if (own) this.turnTo(clause.slice(0, found.index));
    else if (found) this.turnToNamed(clause.slice(0, found.index));
    const people = firstFound([
      () => given,
      () => (own ? his(this.last, rest, verb, found[0].startsWith("不再")) : []),
      () => takes(this.last, clause, this.place),
      () => this.named(rest, verb, found !== null),
    ]);
    if (people.length > 0) this.last = people.map(({ name }) => name);
    else if (
      clause.search(appointments.gets) > 0 ||
      (trial.length === 0 && clause.includes("同志"))
    )
      this.last = [];
    return people;
  }

  /** `任赵敏为市教育局副局长`, unless something else says who is appointed here: 任赵敏 is a name too. */
  private put(clause: string, verb: Verb | undefined): Appointed[] {
    if (verb === "任命" || this.carried === "任命" || this.bare) return [];
    const people = put(clause);
    if (people.length === 0) this.bare ||= verb === undefined && gained(clause, true).length > 0;
    return people;
  }

  /** `调王海平同志到县供销社工作|任副主任` */
  private sent(clause: string): Appointed[] {
    const people = asThere(clause, this.away, this.place);
    this.away = sent(clause, this.place);
    return [...people, ...this.away];
  }

  /** `王强的市教育局局长职务|予以免去`, `其市教育局局长职务|自行免除` */
  private relieved(words: string): Appointed[] {
    const people = words.startsWith("其")
      ? his(this.last, words, "免去", false)
      : lost(words, this.place);
    if (people.length > 0) this.last = people.map(({ name }) => name);
    return people;
  }

  /** `江海同志|不再担任…`: from here on it is about whom the words name; about nobody known where they are no name. */
  private turnTo(front: string) {
    const names = subjectOf(front);
    if (names?.length !== 0) this.last = names ?? [];
  }

  /** `霍东|免去市旅游局局长职务`: who stands in front of the verb, where that is a name */
  private turnToNamed(front: string) {
    const names = namesOf(front, true);
    if (names.length > 0) this.last = names;
  }

  /** `其市公路局…`, `怀川市招商局…`: no name stands in front of the post. */
  private isOwn(rest: string): boolean {
    return rest.startsWith("其") || (this.place !== null && rest.startsWith(this.place));
  }

  private named(rest: string, verb: Verb | undefined, said: boolean): Appointed[] {
    const sure = !said && verb !== "任命" && !this.padded;
    const people = verb === "免去" && said ? [] : gained(rest, sure);
    if (people.length > 0 || verb !== "免去") return people;
    if (rest.startsWith("其")) return [];
    const bare = said ? alone(this.last, rest, this.place) : [];
    return bare.length > 0 ? bare : lost(rest, this.place);
  }

  /** `吴海涛　县财政局局长` under a head. */
  private listed(words: string): Appointed[] {
    const { verb } = this;
    const people = verb && words.length < 120 ? rosterLine(words, true)?.people : undefined;
    return (people ?? []).map(({ name, post }) => ({
      verb: verb!,
      name,
      post: verb === "免去" ? post.replace(appointments.office, "") : post,
    }));
  }
}
