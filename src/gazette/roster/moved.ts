/** Who goes from one post to another: 由…调任…. What is left is not said to be lost. */
import { appointments } from "../grammar/appointments.ts";
import { isPost } from "../grammar/rosters.ts";
import type { Appointed } from "./appointed.ts";
import { namesOf } from "./names-of.ts";

/** `陈家驹由县冶金局副局长调任县经贸委副主任`: who gets which post. */
export function moved(clause: string): Appointed[] {
  const found = appointments.moves.exec(clause);
  if (!found) return placed(clause);
  const post = clause.slice(found[0].length).replace(/^为/, "");
  if (!isPost(post)) return [];
  return whoMoves(found.groups!.front!).map((name) => ({ verb: "任命", name, post }));
}

/** `王强同志到县信访局挂职副局长`, `县教育局局长由王强同志担任`: the post as printed. */
function placed(clause: string): Appointed[] {
  const { names = "", post = "" } =
    (appointments.posted.exec(clause) ?? appointments.heldBy.exec(clause))?.groups ?? {};
  if (!isPost(post)) return [];
  const bare = names.replace(appointments.agreed, "");
  return namesOf(bare, true).map((name) => ({ verb: "任命", name, post }));
}

/** `陈家驹由县冶金局副局长`, `由州旅游局副局长罗让尼玛`, `赵铁成同志`: whoever is named, by whichever form. */
function whoMoves(front: string): string[] {
  const from = appointments.movesFrom.exec(front)?.groups;
  if (from && isPost(from.post!)) return namesOf(from.names!, false);
  const words = appointments.holder.exec(front)?.groups?.words;
  if (words) return behindPost(words);
  const bare = front.replace(appointments.agreed, "");
  return namesOf(bare, !appointments.comrade.test(bare));
}

/** Characters that a name without a dot can have. */
const NAME = [2, 3, 4, 5, 6];

/** `州旅游局副局长|罗让尼玛`: the name behind a whole post, where it parts from it in one way alone; a surname goes first. */
function behindPost(words: string): string[] {
  const parted = (sure: boolean) =>
    NAME.map((length) => [words.slice(0, -length), words.slice(-length)] as const)
      .filter(([post]) => isPost(post))
      .map(([, name]) => namesOf(name, sure))
      .filter((names) => names.length === 1);
  const sure = parted(true);
  const found = sure.length > 0 ? sure : parted(false);
  return found.length === 1 ? found[0]! : [];
}
