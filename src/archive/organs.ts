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

/** An organ and every responsibility that open decrees give it. */
export interface Organ {
  /** its name as `site.yaml` writes it, else as printed */
  name: string;
  slug: string;
  /** other spellings met in print */
  printedAs: string[];
  tasks: Task[];
}

const ROLES: OrganRole[] = ["lead", "responsible", "cooperating"];

/**
 * A name as printed -> the name it stands for: the `units` of `site.yaml`, never a
 * guess. Brackets of either width are one bracket, as in the text.
 */
export function unitNames(site: Site): (printed: string) => string {
  const known = new Map(site.units.flatMap(({ name, aliases }) => aliases.map((a) => [a, name])));
  return (printed) => {
    const wide = printed.replaceAll("(", "（").replaceAll(")", "）");
    return known.get(printed) ?? known.get(wide) ?? wide;
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
          add(organs, nameOf(printed), printed, { role, duty, holding });
  return [...organs.values()].sort(
    (a, b) => b.tasks.length - a.tasks.length || (a.name < b.name ? -1 : 1),
  );
}

function add(organs: Map<string, Organ>, name: string, printed: string, task: Task): void {
  const organ = organs.get(name) ?? { name, slug: slugOf(name), printedAs: [], tasks: [] };
  if (printed !== name && !organ.printedAs.includes(printed)) organ.printedAs.push(printed);
  organ.tasks.push(task);
  organs.set(name, organ);
}
