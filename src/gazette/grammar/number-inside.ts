import { fold, tight } from "./fold.ts";
import { formsIn } from "./number-forms.ts";
import { toBracketed } from "./number-read.ts";
import { numberLine } from "./numbers.ts";
import { CHINESE, YEAR_DIGITS } from "./numerals.ts";
import { jointNumber } from "./orders.ts";

const HAN = "\\p{Script=Han}";
const YEAR = `(?<year>\\d{4}|${YEAR_DIGITS})`;
/** An ordinal behind its kind, in brackets or not: `令第66号`, `公告(第三号)` */
const ORDINAL = `(?:令|公告|通告) ?[(〔]? ?(?:\\d{4}年)?第 ?(?:\\d{1,4}|${CHINESE}) ?号`;

/** Over folded text: a bracketed number, or `第179号` behind its kind, anywhere in a line. */
const INSIDE = new RegExp(
  [
    `[(〔]? ?(?:(?<agency>${HAN}{1,14}) ?[〔\\[【(] ?${YEAR} ?[〕\\]】)] ?(?:第)?(?<serial>\\d{1,5}) ?号`,
    `(?<joint>(?<=[(〔])(?:(?!关于)[${HAN}、 ]){2,60}?${ORDINAL})`,
    `(?<order>(?<=^|[(〔 ])(?:(?!关于)[${HAN}、]){2,41}?${ORDINAL})`,
    `(?<ordinal>(?<=^|[( ])(?:\\d{4} ?年 ?)?第 ?(?:\\d{1,4}|${CHINESE}) ?号)) ?[)〕]{0,2}`,
  ].join("|"),
  "u",
);

/** A number within a line: its canonical form, and where it stands with the brackets around it. */
export interface NumberWithin {
  canonical: string;
  start: number;
  end: number;
}

/** The first number within a line of the contents, with the brackets around it. */
export function numberInside(text: string): NumberWithin | undefined {
  if (text.length > 300 || !text.includes("号")) return undefined;
  const folded = fold(text);
  const match = INSIDE.exec(folded);
  if (!match) return otherFormInside(folded);
  const { agency, joint, order, ordinal } = match.groups!;
  const words = joint ?? order ?? "";
  const canonical = agency
    ? toBracketed(match.groups!)?.canonical
    : ((jointNumber(words) ?? numberLine(words))?.canonical ?? (ordinal && tight(ordinal)));
  return canonical
    ? { canonical, start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** A number of a rarer form, set off by a space or a bracket. */
function otherFormInside(folded: string): NumberWithin | undefined {
  for (const { index, 0: words } of formsIn(folded)) {
    const from = "(〔".includes(folded[index - 1] ?? " ") ? index - 1 : index;
    const end = index + words.length + (/[)〕]/.test(folded[index + words.length] ?? "") ? 1 : 0);
    const canonical =
      / |^$/.test(folded[from - 1] ?? "") || from < index
        ? numberLine(words)?.canonical
        : undefined;
    if (canonical) return { canonical, start: Math.max(0, from), end };
  }
  return undefined;
}
