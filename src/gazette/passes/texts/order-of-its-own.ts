import { wording } from "../../edit.ts";
import { attachments } from "../../grammar/attachments.ts";
import { orderNumber } from "../../grammar/canonical.ts";
import { fold, titleKey } from "../../grammar/fold.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { publishes } from "../../grammar/sends-on.ts";
import type { Block } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";

/** What is published is named in the first lines. */
const OPENING = 6;

/** The kind of a 令 or 公告 over or under whose number the title of what it publishes stands: `《某省…规定》已经…通过,现予公布`. */
export function kindOfOrder(
  { number, title }: Decree,
  blocks: readonly Block[],
): string | undefined {
  const kind = orderNumber.exec(number ?? "")?.groups?.kind;
  if (!kind || title === "") return undefined;
  const says = blocks.slice(0, OPENING).map((block) => fold(wording(block)).slice(0, 1500));
  const isOwn = says.some(
    (text) =>
      publishes.test(text) &&
      matchesOf(text, attachments.named).some(
        ({ groups }) => titleKey(groups!.what!) === titleKey(title),
      ),
  );
  return isOwn ? kind : undefined;
}
