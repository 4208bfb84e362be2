import type { Site } from "../gazette/schema.ts";
import type { HeldDuty, Holding } from "./holding.ts";
import { slugOf } from "./slugs.ts";

/** What an organ does in a responsibility note. */
export type OrganRole = "lead" | "responsible" | "cooperating";

/** One note in which an organ is named. */
export interface Task {
  role: OrganRole;
  duty: HeldDuty;
  /** the decree that prints the note */
  holding: Holding;
}

/**
 * An organ and every responsibility that the open decrees of a gazette give it:
 * 市财政局 is another body in another city's gazette.
 */
export interface Organ {
  /** slug of the gazette */
  gazette: string;
  /** its name as `site.yaml` writes it, else as printed */
  name: string;
  slug: string;
  /** other spellings met in print */
  printedAs: string[];
  tasks: Task[];
}

const ROLES: OrganRole[] = ["lead", "responsible", "cooperating"];

/**
 * A name as a gazette prints it -> the name it stands for: the `units` of `site.yaml`,
 * never a guess. Brackets of either width are one bracket, as in the text.
 */
export function unitNames(site: Site): (printed: string, gazette: string) => string {
  const known = new Map(
    site.units.flatMap(({ name, aliases, gazette }) =>
      aliases.map((alias) => [`${gazette ?? ""} ${alias}`, name]),
    ),
  );
  const named = (printed: string, gazette: string) =>
    known.get(`${gazette} ${printed}`) ?? known.get(` ${printed}`);
  const find = (printed: string, gazette: string): string => {
    const wide = printed.replaceAll("(", "（").replaceAll(")", "）");
    return named(printed, gazette) ?? named(wide, gazette) ?? wide;
  };
  // A gazette prints the same names in every issue.
  const namesIn = new Map<string, Map<string, string>>();
  return (printed, gazette) => {
    const names = namesIn.get(gazette) ?? new Map<string, string>();
    namesIn.set(gazette, names);
    const name = names.get(printed) ?? find(printed, gazette);
    names.set(printed, name);
    return name;
  };
}

/** All organs with their tasks, the most often named first. */
export function organsOf(holdings: readonly Holding[], site: Site): Organ[] {
  const nameOf = unitNames(site);
  const organs = new Map<string, Organ>();
  for (const holding of holdings)
    for (const duty of holding.duties)
      for (const role of ROLES)
        for (const printed of duty[role])
          add(organs, nameOf(printed, holding.head.gazette), printed, { role, duty, holding });
  return [...organs.values()].sort(
    (a, b) =>
      b.tasks.length - a.tasks.length || compare(a.name, b.name) || compare(a.gazette, b.gazette),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function add(organs: Map<string, Organ>, name: string, printed: string, task: Task): void {
  const { gazette } = task.holding.head;
  const key = organKey(gazette, name);
  const organ = organs.get(key) ?? organOf(gazette, name);
  if (printed !== name && !organ.printedAs.includes(printed)) organ.printedAs.push(printed);
  organ.tasks.push(task);
  organs.set(key, organ);
}

const organOf = (gazette: string, name: string): Organ => ({
  gazette,
  name,
  slug: slugOf(name, gazette),
  printedAs: [],
  tasks: [],
});

/** An organ's name within its gazette, for looking it up. */
export const organKey = (gazette: string, name: string): string => `${gazette} ${name}`;
