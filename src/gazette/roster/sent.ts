/** Who is sent to work somewhere: 调…到…工作. */
import { appointments } from "../grammar/appointments.ts";
import { isPost } from "../grammar/rosters.ts";
import { type Appointed, beginsOrgan } from "./appointed.ts";
import { namesOf } from "./names-of.ts";

/**
 * `调王海平同志到县供销社工作`: who goes where; with the post where one is named, which is of
 * that unit when it names none itself.
 */
export function sent(clause: string, place: string | null): Appointed[] {
  const { names, comrade, unit, works, post } = appointments.sent.exec(clause)?.groups ?? {};
  if (unit === undefined || (post !== undefined && !isPost(post))) return [];
  const what = post === undefined ? `${unit}${works}` : postThere(unit, post, place);
  return namesOf(names ?? comrade ?? "", names !== undefined).map((name) => ({
    verb: "任命",
    name,
    post: what,
  }));
}

/** `任副主任` behind where somebody goes to work: the post in full. */
export function asThere(clause: string, before: readonly Appointed[], place: string | null) {
  const post = appointments.there.exec(clause)?.groups?.post;
  if (!post || !isPost(post) || !before.every(({ post }) => appointments.works.test(post)))
    return [];
  return before.map((one) => ({
    ...one,
    post: postThere(one.post.replace(appointments.works, ""), post, place),
  }));
}

/** Where somebody works counts for nothing beside the post that the next words give them. */
export const withoutPlaces = (people: readonly Appointed[]) =>
  people.filter(
    ({ name, post }, at) =>
      !appointments.works.test(post) ||
      !people.slice(at + 1).some((one) => one.verb === "任命" && one.name === name),
  );

const postThere = (unit: string, post: string, place: string | null) =>
  beginsOrgan(post, place) ? post : unit + post;
