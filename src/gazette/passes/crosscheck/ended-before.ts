import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { dateLine } from "../../grammar/dates.ts";
import { sentence } from "../../grammar/elements.ts";
import { fold, tight } from "../../grammar/fold.ts";
import { isNearlyDate } from "../../grammar/nearly.ts";
import { namesAddressees } from "../../grammar/recipients.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import { type Holder, holdersIn } from "../../walk.ts";

/**
 * Says where a document seems to have ended before its end: who issues it, or a day, stands on a
 * line of its own with text before and behind it, or who is addressed stands behind a text. What
 * follows may be another document.
 */
export function endedBefore(decree: DecreeNode, file: VFile) {
  dayInside(decree, file);
  const main = holdersIn(decree).filter(({ part }) => part.data.role === "正文");
  issuerInside(main, decree, file);
  addressedInside(main, file);
}

/** So many days on lines of their own are a chronicle's. */
const CHRONICLE = 3;

/** `201:年5月30日` on a line of its own, and a text before and behind it: the day that closes the document, or the one before; a day under a title dates it. */
function dayInside(decree: DecreeNode, file: VFile) {
  if (decree.data.fields.genre === "大事记") return;
  const isList = decree.data.fields.genre === "任免";
  const lines = holdersIn(decree);
  const begun = lines.findIndex(({ node }) => sentence.part.test(fold(wording(node))));
  const days = lines.filter(
    ({ node, frame }, at) =>
      node.type === "paragraph" &&
      !frame &&
      at > begun &&
      begun !== -1 &&
      at < lines.length - 1 &&
      isDay(wording(node)) &&
      !(isList && headsDecision(node, lines[at + 1]!)),
  );
  if (days.length === 0 || days.length >= CHRONICLE) return;
  const { node } = days[0]!;
  const actual = wording(node).trim();
  doubt(
    file,
    "limit",
    `“${actual}”像成文日期，其后又有文字；请核对日期有无误字，并核对是否漏分了一件`,
    {
      place: node.position,
      actual,
    },
  );
}

/** `2017年11月24日` whole over `省政府决定：`, in a list of appointments: the day of what stands under it. */
const headsDecision = (day: Holder["node"], { node: below }: Holder) =>
  dateLine(wording(day)) !== undefined && tight(fold(wording(below))).endsWith(":");

const isDay = (words: string) => dateLine(words) !== undefined || isNearlyDate(tight(words));

/** `某市人民政府` on a line of the main text of its own notice, and a text before and behind it: the signature of that notice, its day damaged. */
function issuerInside(lines: readonly Holder[], { data }: DecreeNode, file: VFile) {
  const issuers = data.fields.issuer.map(tight);
  const isText = ({ node, frame }: Holder) => !frame && sentence.part.test(fold(wording(node)));
  const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)];
  const found = lines.find(
    ({ node, frame }, at) =>
      at > first && at < last && !frame && issuers.includes(tight(wording(node))),
  );
  if (found) tell(found, "像此件的署名，其后又有文字", file);
}

/** `各县人民政府，市直各单位：` behind a text: another document's addressees. */
function addressedInside(lines: readonly Holder[], file: VFile) {
  const begun = lines.findIndex(({ frame }) => !frame);
  const found = lines.find(
    ({ node, frame }, at) =>
      !frame && node.type === "paragraph" && at > begun && namesAddressees(wording(node)),
  );
  if (found) tell(found, "像主送机关，其前却已有正文", file);
}

function tell({ node }: Holder, what: string, file: VFile) {
  const actual = wording(node).trim();
  doubt(file, "limit", `“${actual}”${what}；请核对是否漏分了一件`, {
    place: node.position,
    actual,
  });
}
