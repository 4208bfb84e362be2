import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { tight } from "../../grammar/fold.ts";
import { isAdded, ordinalOf } from "../../grammar/markers.ts";
import {
  type Article,
  isLawTitle,
  nearlyArticle,
  saysInForce,
  saysPurpose,
} from "../../grammar/nearly-laws.ts";
import { doubt } from "../../message.ts";
import { leadOf } from "../../nest.ts";
import type { Block, DecreeNode } from "../../nodes.ts";
import { type Holder, holdersIn } from "../../walk.ts";

/** How far a law has got, as its lines were read: its last article, whether it said why it was made, and from when it holds. */
interface Law {
  last: number;
  purpose: boolean;
  inForce: boolean;
  /** provisions that no law has stood in front of its first article: `二、起草过程` */
  others: boolean;
}

const begun = (): Law => ({ last: 0, purpose: false, inForce: false, others: false });

/**
 * Says where a second law begins in one text, though nothing of its head was recognised: its
 * articles begin again, it says a second time why it was made, or a title stands behind the words
 * that put the first into force. Each tells for itself, since each may be damaged.
 */
export function secondLaw(decree: DecreeNode, file: VFile) {
  const parts = Map.groupBy(holdersIn(decree), ({ part }) => part);
  for (const lines of parts.values()) {
    let law = begun();
    for (const line of lines.filter(isOfText)) {
      const reason = begins(line, law);
      if (reason) {
        tell(line, reason, file);
        law = begun();
      }
      goOn(line, law);
    }
  }
}

const isOfText = ({ node, frame }: Holder) => node.type !== "cell" && frame === undefined;

const SAME = "却在同一件、同一文本之中";

/** No law's articles begin with a higher one, the first of them damaged. */
const SECOND = 2;

/** No such provision stands behind the last article of a law: `第一章　总则`, `一、制定背景` */
const BEHIND: ReadonlySet<string | null> = new Set(["编", "章", "一"]);
const SHOWN = 20;

/** What tells that another law begins with a line; undefined where none does. */
function begins({ node }: Holder, law: Law): string | undefined {
  const words = wording(node);
  const article = articleOf(node);
  if (article && article.number <= SECOND && article.number !== law.last + 1)
    return law.last > 0 ? `条文在此又从${article.token}起，${SAME}` : `条文从${article.token}起`;
  if (article && law.others && law.last === 0)
    return `此前已有“一、二、”，又有${article.token}，${SAME}`;
  const marker = leadOf(node as Block)?.data.marker ?? null;
  if (law.inForce && law.last > 0 && BEHIND.has(marker))
    return `条文已完，又有“${words.trim().slice(0, SHOWN)}”，${SAME}`;
  if (law.inForce && isLawTitle(tight(words)))
    return `“${words.trim()}”像另一部法规、规章的标题，${SAME}`;
  return (law.purpose || law.inForce) && saysPurpose(tight(words))
    ? `此处又说为何制定，像另一部法规、规章的第一条，${SAME}`
    : undefined;
}

/** The article that a line opens, whole or damaged; none for one that was put in behind another. */
function articleOf(node: Holder["node"]): Article | undefined {
  const { marker, number: token } = leadOf(node as Block)?.data ?? {};
  if (!token) return nearlyArticle(wording(node));
  const number = marker === "条" && !isAdded(token) ? ordinalOf(token) : null;
  return number === null ? undefined : { number, token };
}

function goOn({ node }: Holder, law: Law) {
  const line = tight(wording(node));
  law.last = articleOf(node)?.number ?? law.last;
  law.others ||= law.last === 0 && leadOf(node as Block)?.data.marker === "一";
  law.purpose ||= saysPurpose(line);
  law.inForce ||= saysInForce(line);
}

function tell({ node }: Holder, reason: string, file: VFile) {
  const lead = leadOf(node as Block);
  doubt(file, "limit", `${reason}；请核对是否漏分了一件或一个附件`, {
    place: lead?.position ?? node.position,
    actual: lead?.data.number ?? wording(node).trim(),
  });
}
