/** A hand-made decree that uses every node of the tree; for tests of writers and readers. */
import type {
  Block,
  Cell,
  DecreeBody,
  FrameRole,
  Heading,
  Lead,
  Paragraph,
  Phrasing,
  Provision,
  Role,
  Section,
  Text,
} from "../nodes.ts";
import type { Decree } from "../schema.ts";

export const t = (value: string): Text => ({ type: "text", value });
const words = (children: (string | Phrasing)[]): Phrasing[] =>
  children.map((child) => (typeof child === "string" ? t(child) : child));
export const p = (...children: (string | Phrasing)[]): Paragraph => {
  return { type: "paragraph", children: words(children) };
};
export const frame = (role: FrameRole, ...children: (string | Phrasing)[]): Paragraph => {
  return { type: "paragraph", data: { frame: role }, children: words(children) };
};
export const h = (...children: (string | Phrasing)[]): Heading => {
  return { type: "heading", children: words(children) };
};
export const lead = (data: Provision, ...children: (string | Phrasing)[]): Lead => {
  return { type: "lead", data, children: words(children) };
};
export const cell = (...children: (string | Phrasing)[]): Cell => {
  return { type: "cell", children: words(children) };
};
const row = (...cells: Cell[]) => ({ type: "row" as const, children: cells });
const role = (label: string, ...people: [string, string][]): Role => ({
  type: "role",
  children: [
    p(label),
    ...people.map(([name, post]) => {
      return {
        type: "person" as const,
        children: [cell(name), post ? cell(post) : cell()] as [Cell, Cell],
      };
    }),
  ],
});

/** A section of a provision; its first block is made of the lead and what follows on the line. */
export function section(
  data: Provision,
  head: "own" | "run",
  text: string[],
  ...rest: Block[]
): Section {
  const [opening, ...after] = text;
  const line = [lead(data, opening!), ...after];
  return {
    type: "section",
    data: { ...data },
    children: [head === "own" ? h(...line) : p(...line), ...rest],
  };
}

const provision = (
  anchor: string,
  line: number,
  level: number,
  marker: Provision["marker"],
  number: string | null,
  kind: Provision["kind"],
): Provision => ({ anchor, line, level, marker, number, kind });

export const body: DecreeBody = {
  type: "body",
  children: [
    {
      type: "part",
      data: { role: "正文", anchor: null, title: null, genre: null },
      children: [
        frame("主送", "各县（市、区）人民政府，市人民政府各委、办、局："),
        p(
          "根据",
          {
            type: "citation",
            data: { id: 1 },
            children: [t("《实施意见》（晋政发〔2019〕11号）")],
          },
          "精神，结合我市实际：",
        ),
        section(
          provision("s1", 73, 1, "一", "一、", "heading"),
          "own",
          ["一、指导思想"],
          p(
            "以",
            { type: "correction", data: { id: 1, printed: "城" }, children: [t("域")] },
            "为主。第二行",
            { type: "break" },
            "第三行",
          ),
          section(
            provision("s1-1", 85, 2, "(一)", "（一）", "run-in"),
            "run",
            ["（一）构建体系。", "面向全市。"],
            p({ type: "duty", data: { id: 1 }, children: [t("（牵头单位：市教育局）")] }),
            section(provision("s1-1-1", 87, 3, "1.", "1.", "item"), "run", [
              "1.",
              "80周岁及以上的；",
            ]),
          ),
        ),
        section(
          provision("s2", 91, 1, "一", "二、", "heading"),
          "own",
          ["二、监测"],
          p(
            "PM",
            { type: "subscript", children: [t("2.5")] },
            "每m",
            { type: "superscript", children: [t("3")] },
            "、R<50、{a}、15~27",
          ),
          p({ type: "doubt", data: { id: 1 }, children: [t("管理水 平")] }),
        ),
        frame("附件说明", "附件：1.会议制度"),
        frame("署名", "忻州市人民政府"),
        frame("日期", "2019年7月11日"),
        frame("附注", "（此件公开发布）"),
      ],
    },
    {
      type: "part",
      data: { role: "附件", anchor: "x1", title: "联席会议制度", genre: null },
      children: [
        frame("附件标签", "附件1"),
        h("联席会议 制度"),
        section(
          provision("x1-u1", 160, 1, null, null, "heading"),
          "own",
          ["成员单位"],
          {
            type: "roster",
            data: { anchor: "r1" },
            children: [
              role("召集人：", ["王月娥", "市人民政府副市长"]),
              role("成 员：", ["白 冰", "市民政局副局长"], ["李|国", ""]),
            ],
          },
          {
            type: "table",
            data: { anchor: "t1" },
            children: [
              row({ type: "cell", data: { colspan: 2 }, children: [t("级别")] }),
              row(cell("Ⅰ"), cell("15~27|元"), cell()),
              row(cell(), cell("R<50")),
            ],
          },
          { type: "figure", value: "示意[图]", data: { file: "图 1(a).png" } },
        ),
      ],
    },
    {
      type: "part",
      data: { role: "附件", anchor: "x2", title: "名单", genre: null, omitted: true },
      children: [],
    },
  ],
};

export const decree: Decree = {
  number: "忻政发〔2019〕9号",
  numberPrinted: "忻政发[2019]9号",
  title: "忻州市人民政府关于推行终身职业技能培训制度的实施意见",
  issuer: ["忻州市人民政府"],
  signer: null,
  date: "2019-07-11",
  publicity: "公开发布",
  recipients: ["各县（市、区）人民政府", "市人民政府各委、办、局"],
  genre: "意见",
  gazette: "xinzhou",
  year: 2019,
  issue: 2,
  order: 1,
  section: "忻州市人民政府文件",
  page: 2,
  effective: null,
  expires: null,
  repeals: [],
  registration: null,
  keywords: [],
  copies: null,
  printed: null,
  texts: [
    { role: "附件", title: "联席会议制度", genre: null, omitted: false },
    { role: "附件", title: "名单", genre: null, omitted: true },
  ],
  lines: [65, 221],
  path: "xinzhou/xzf/2019/9/",
  marks: {
    corrections: [{ id: 1, line: 75, printed: "城", shown: "域", why: "标题及全文均作“区域”" }],
    doubts: [{ id: 1, line: 93, rule: "errata", message: "空格疑为多余", anchor: "s2" }],
    citations: [
      {
        id: 1,
        printed: "《实施意见》（晋政发〔2019〕11号）",
        title: "实施意见",
        number: "晋政发〔2019〕11号",
        relation: "依据",
        anchor: null,
        line: 71,
      },
    ],
    aliases: [],
    duties: [
      {
        id: 1,
        printed: "（牵头单位：市教育局）",
        lead: ["市教育局"],
        cooperating: [],
        responsible: [],
        deadlines: [],
        anchor: "s1-1",
        line: 86,
      },
    ],
    rosters: [
      {
        anchor: "r1",
        title: null,
        roles: [
          { role: "召集人", people: [{ name: "王月娥", post: "市人民政府副市长", line: 171 }] },
          {
            role: "成员",
            people: [
              { name: "白冰", post: "市民政局副局长", line: 188 },
              { name: "李|国", post: "", line: 189 },
            ],
          },
        ],
      },
    ],
    tables: [
      {
        anchor: "t1",
        caption: null,
        unit: null,
        header: [["级别", "级别", ""]],
        rows: [
          ["Ⅰ", "15~27|元", ""],
          ["", "R<50", ""],
        ],
        notes: [],
        line: 200,
      },
    ],
    drops: [],
    joins: [],
    width: null,
  },
};
