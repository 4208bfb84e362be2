/** What a section by its name cannot hold: a chronicle is no appointment, a notice is no 令. */
import { appointments } from "./appointments.ts";
import { orderOf } from "./canonical.ts";
import { tight } from "./fold.ts";

/** What a document is, as far as sections part documents. */
type Sort = "令" | "文件" | "任免" | "大事记" | "解读" | "数据" | "讲话" | "启事" | "其他";

/** The facts of a document by which its sort is told. */
export interface Sorted {
  title: string;
  genre: string | null;
  number: string | null;
  issuer: readonly string[];
}

/** The kinds that have no number of their own, by the sort they are. */
const SORTS: Record<string, Sort> = {
  大事记: "大事记",
  解读: "解读",
  问答: "解读",
  指标: "数据",
  数据: "数据",
  统计资料: "数据",
  讲话: "讲话",
  致辞: "讲话",
  任免: "任免",
  启事: "启事",
};

/** tight: what a section of appointments holds beside them: who is in a 领导小组, who does what, which office there is, who is punished */
const OF_PEOPLE =
  /成员|分工|名单|机构|编制|领导小组|指挥部|委员会|职务|[任免]|退休|离休|辞去|挂职|处分|开除/;

/** One row a sort of section: its name (over `tight` text), what is none of it, and titles that are all the same. */
const rows: { name: RegExp; never: Sort[]; but?: RegExp }[] = [
  { name: /大事记$/, never: ["令", "文件", "任免", "解读", "数据", "讲话"] },
  {
    name: /(?:任免|人事)$/,
    never: ["令", "文件", "大事记", "解读", "数据", "讲话"],
    but: OF_PEOPLE,
  },
  { name: /(?:解读|问答)$/, never: ["令", "文件", "任免", "大事记", "数据"] },
  { name: /统计(?:资料|数据|信息)$/, never: ["令", "文件", "任免", "大事记", "解读", "讲话"] },
  { name: /领导讲话$/, never: ["令", "文件", "任免", "大事记", "解读", "数据"] },
  {
    name: /(?:政府令|国务院令)$/,
    never: ["文件", "任免", "大事记", "解读", "数据", "讲话"],
  },
  // 规章 are published by 令 (规章制定程序条例第三十一条), 法规 by 公告: a notice is neither; 政策法规 holds anything
  {
    name: /(?:规章|(?<!政策)法规)$/,
    never: ["文件", "任免", "大事记", "解读", "数据", "讲话"],
  },
  { name: /文件(?:选登|选载|摘登)?$/, never: ["大事记", "解读", "数据", "讲话"] },
];

/** tight: a section of a government's own documents */
const GOVERNMENT = /政府(?:办公[室厅])?(?:规范性)?文件$/;
/** tight: who is no government */
const BESIDE = /(?:人民代表大会|常务委员会|常委会|人大|政协|法院|检察院)$/;

/** Whether a section of this name may hold a document; what nothing tells apart, it may. */
export function mayHold(section: string, document: Sorted): boolean {
  const name = tight(section);
  const row = rows.find((one) => one.name.test(name));
  if (!row) return true;
  if (GOVERNMENT.test(name) && document.issuer.some((one) => BESIDE.test(tight(one)))) return false;
  const sort = sortOf(document);
  if (sort === "启事") return false;
  return row.but?.test(tight(document.title)) || !row.never.includes(sort);
}

function sortOf({ title, genre, number }: Sorted): Sort {
  if (appointments.matter.test(tight(title))) return "任免";
  if (number !== null) return orderOf(number) ? "令" : "文件";
  return SORTS[genre ?? ""] ?? "其他";
}
