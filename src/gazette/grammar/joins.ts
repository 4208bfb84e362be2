import { TERMINAL } from "./elements.ts";

/** What speaks for one line being the continuation of another; `upper` and `lower` are folded. */
export interface Evidence {
  name: string;
  weight: number;
  holds: (upper: string, lower: string) => boolean;
}

/** Enough to join; below it, from `THIN` on, the editor is asked. */
export const ENOUGH = 4;
export const THIN = 3;

const LABEL = /^[\p{Script=Han} ]{2,16}:/u;
const PROVISION = /^第.{1,6}条/;

export const evidence: Evidence[] = [
  // …县(市、区)人民政府,市|生态环境局、…)
  { name: "括号未闭合", weight: 4, holds: (upper) => isOpen(upper) },
  // …培训方|式,最大限度缩短…: a line cannot begin with these
  {
    name: "下行以标点开头",
    weight: 4,
    holds: (_, lower) => /^[,。;:!?、)》”」』〉%℃]/.test(lower),
  },
  { name: "上行有句读", weight: 3, holds: (upper) => /[,。;!?]/.test(upper) },
  { name: "上行有顿号或冒号", weight: 1, holds: (upper) => /[、:《“(]/.test(upper) },
  { name: "上行以逗号顿号结尾", weight: 2, holds: (upper) => /[,、—]$/.test(upper) },
  { name: "上行是条文", weight: 2, holds: (upper) => PROVISION.test(upper) && upper.length > 12 },
  { name: "上行较长", weight: 1, holds: (upper) => upper.length >= 18 },
  { name: "上行满行", weight: 1, holds: (upper) => upper.length >= 36 },
  { name: "下行有句读", weight: 1, holds: (_, lower) => /[,。;]/.test(lower) },
  { name: "下行成句", weight: 1, holds: (_, lower) => TERMINAL.test(lower) },
  { name: "下行是标签", weight: -3, holds: (upper, lower) => LABEL.test(lower) && !isOpen(upper) },
];

const PAIRS: [open: string, close: string][] = [
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
  ["〔", "〕"],
  ["〈", "〉"],
];

/** Whether the last bracket or quotation mark of a text is still open. */
export function isOpen(text: string): boolean {
  const tail = text.slice(-400);
  return PAIRS.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    return at !== -1 && tail.indexOf(close, at) === -1;
  });
}
