import { fold } from "./fold.ts";
import { damagedForms } from "./nearly.ts";

/** What only one kind of document holds; in another, one of that kind was swallowed, however damaged its title is. */
interface Kind {
  name: string;
  /** a line of it, over folded text */
  line: RegExp;
  /** so many of them are no accident */
  least: number;
  /** the last line of its text is one too */
  isLast: boolean;
  /** kinds of document, and of text in one, that hold such lines too; null is one whose kind is not known */
  within: ReadonlySet<string | null>;
}

const kinds: Kind[] = [
  // `3月1日　县长到河湾乡调研。`, `8日　县长主持召开会议。`; not the timetable of a plan, which goes on
  {
    name: "大事记",
    line: /^(?:\d{1,2}月)?\d{1,2}日 /,
    least: 2,
    isLast: true,
    within: new Set(["大事记", "任免"]),
  },
  // `答：2000年底前建成的住宅小区。`
  {
    name: "解读、问答",
    line: /^答:/,
    least: 1,
    isLast: false,
    within: new Set([null, "解读", "问答", "解答", "答复", "函", "说明"]),
  },
  // `出席：黎明、高远`, `请　假：唐诗`
  {
    name: "会议纪要",
    line: /^(?:出 ?席|列 ?席|请 ?假|缺 ?席)(?:会议)?(?:人员|人)?:/,
    least: 1,
    isLast: false,
    within: new Set([null, "纪要", "名单"]),
  },
];

/** The kind that some of a text's lines are of, which neither it nor its document is; and the first of those lines. */
export function otherKind(genres: (string | null)[], lines: readonly string[]) {
  const folded = lines.map((line) => fold(line.slice(0, HEAD)).trim());
  return kinds
    .filter(({ within }) => !genres.some((genre) => within.has(genre)))
    .filter(({ isLast, line }) => !isLast || line.test(folded.at(-1) ?? ""))
    .filter(({ line, least }) => folded.filter((words) => line.test(words)).length >= least)
    .map(({ name, line }) => ({ name, at: folded.findIndex((words) => line.test(words)) }))
    .at(0);
}
const HEAD = 20;

const WITHOUT_FIGURES = new Set(["解读", "问答", "任免", "大事记", "令"]);
const figures = {
  /** tight: `2023年一季度全县国民、济主要指标`, `20人3年一季度全县主指要标` */
  title: new RegExp(
    `^[^。]{0,16}(?:\\d.{1,3}|.{1,3}\\d).?年[^。]{2,24}(?:${damagedForms("主要指标")}|指标|数据|情况表?).?$`,
  ),
  /** tight: the same right over a table, however damaged, by its year or a figure: `2023年全县经济`; not `附表1…` */
  over: /^(?!附?[表图])(?=.*[\d年])[^。,;:、]{6,40}$/,
};

/** tight: whether a line is the title of figures for a year, in a document of a kind that has none. */
export const isNearlyFiguresTitle = (line: string, genre: string | null, isOverTable = false) =>
  WITHOUT_FIGURES.has(genre ?? "") &&
  (figures.title.test(line) || (isOverTable && figures.over.test(line)));
