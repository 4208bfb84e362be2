/** What the import may say to an editor: the table that `docs/rules.md` is written from. */

/** One kind of message. */
export interface Rule {
  id: string;
  grade: "提示" | "存疑" | "错误" | "停止";
  /** what it means */
  says: string;
  /** a raw line that brings it about */
  example: string;
  /** what the editor does */
  remedy: string;
}

/** Every rule; 停止 stops the import and leaves what was there. */
export const rules: Rule[] = [
  {
    id: "masthead",
    grade: "存疑",
    says: "报头中没有认出刊名，或目录之前的行没有认作报头。",
    example: "（首行即“2019年第2期”，没有刊名）",
    remedy: "在 site.yaml 的 gazettes 中写明。",
  },
  {
    id: "contents",
    grade: "提示",
    says: "没有目录，各件按自身的标题、文号和落款分开。",
    example: "（报头之后直接是第一件公文）",
    remedy: "核对件数即可。",
  },
  {
    id: "difference",
    grade: "存疑",
    says: "目录与正文的题名、文号、次序不同，或一方没有这一件。",
    example: "关于印入市属国有企业…的通知（正文作“印发”）",
    remedy: "以正文为准；正文有误的，用勘误改正。",
  },
  {
    id: "number",
    grade: "存疑",
    says: "发文字号残缺、年份不可能，或两件同号。",
    example: "牟政办发〔201746",
    remedy: "对照原刊，用勘误的 fields 写明 number。",
  },
  {
    id: "limit",
    grade: "存疑",
    says: "两件之间的分界可疑：一件之中有像另一件开头的行、另一类公文才有的内容，条文又从头起，或一件既无文号又无日期。",
    example: "沅政办发2〔016〕33号（在前一件的附件之后）",
    remedy: "对照原刊；文号、标题识别有误的用勘误的 corrections 改正。",
  },
  {
    id: "publicity",
    grade: "存疑",
    says: "有密级、“请勿外传”之类的标记，却没有写明公开属性；不代为判断，照未注明处理。",
    example: "（内部文件，请勿外传）",
    remedy: "核对原刊；不公开的，用勘误的 fields 写明 publicity。",
  },
  {
    id: "ordinal",
    grade: "存疑",
    says: "序号不连续或重复；照印，不改。",
    example: "第十四条（前一个也是第十四条）",
    remedy: "对照原刊；识别之误用勘误的 corrections 改正。",
  },
  {
    id: "decree",
    grade: "错误",
    says: "没有认出任何一件公文。",
    example: "今天天气很好",
    remedy: "核对底本是否放错；标题没有任何标志的，可在底本的识别稿里给标题行加 #。",
  },
  {
    id: "section",
    grade: "存疑",
    says: "一件排在某栏之后，却不像此栏所收的一类，其上又没有印栏目，section 留空；或目录与正文所印的栏目不同，以正文为准。",
    example: "2021年8月大事记（在栏目“人事任免”的末一件之后）",
    remedy: "核对原刊；属于何栏的，用勘误的 fields 写明 section。",
  },
  {
    id: "table",
    grade: "存疑",
    says: "几行以空格分栏而列数不齐，像是表格；照段落录，没有作表。",
    example: "居民生活 1.35 1.60（下一行只有两栏）",
    remedy: "对照原刊；底本里把各格用制表符分开，缺的格留空。",
  },
  {
    id: "stray",
    grade: "存疑",
    says: "这些行不属于任何一件公文。",
    example: "（目录与第一件公文之间的启事）",
    remedy: "核对是否漏认了一件公文的标题。",
  },
  {
    id: "title",
    grade: "存疑",
    says: "一件公文的标题没有认出，或与目录不合。",
    example: "澜政发〔2020〕4号（上面没有标题行）",
    remedy: "用勘误的 fields 写明 title。",
  },
  {
    id: "date",
    grade: "存疑",
    says: "落款日期不像是日期。",
    example: "2019年13月2日",
    remedy: "对照原刊，用勘误的 corrections 或 fields 改正。",
  },
  {
    id: "term",
    grade: "存疑",
    says: "写明有效期几年，却没有写自何日起施行；没有算出届满日。",
    example: "本通知有效期三年。（全文没有“自……起施行”）",
    remedy: "核对是否漏识施行日期；原文本来没有写的，无须处理。",
  },
  {
    id: "attachment",
    grade: "存疑",
    says: "附件说明里列了一件附件，其后却没有印出；记作未印。",
    example: "附件:1.任务分解表（落款之后没有“附件1”）",
    remedy: "核对底本是否漏识；原刊本来没有印的，无须处理。",
  },
  {
    id: "join",
    grade: "存疑",
    says: "一行没有句末标点，下一行却像另起；没有接合。",
    example: "探索促进区域协调发展的新路径",
    remedy: "用勘误的 joins 写明接（true）或不接（false）。",
  },
  {
    id: "signer",
    grade: "存疑",
    says: "署名只有职务，没有姓名：手签的姓名识别不出。",
    example: "市　长（其下即日期）",
    remedy: "对照原刊，用勘误的 fields 写明 signer。",
  },
  {
    id: "sign",
    grade: "存疑",
    says: "有没有译出的字符：PDF 的 (cid:12)、替代符、字体私用的字。",
    example: "各县区要在4月底前(cid:12)(cid:871)补发到位",
    remedy: "对照原刊，用勘误的 corrections 补正。",
  },
  {
    id: "columns",
    grade: "存疑",
    says: "连续几行像是左右两栏并成了一行，或一行并列两个职务而下一行又有几人；不接合，也不拆分。",
    example: "要扎实抓好乡村振兴。坚持农业      要切实保障和改善民生。坚持以人",
    remedy: "对照原刊，在底本中按栏重排。",
  },
  {
    id: "cut",
    grade: "存疑",
    says: "一段话没有说完，下面已是另一条、附件说明或落款；原文似有脱漏，照录。",
    example: "对工作不力的予以通报批（下一行是“附件:1.…”）",
    remedy: "对照原刊；识别之漏用勘误的 corrections 补上。",
  },
  {
    id: "duplicate-number",
    grade: "错误",
    says: "文号已为另一件所用，本件的地址加 .2。",
    example: "澜政发〔2020〕4号（第二次出现）",
    remedy: "核对原刊；录入之误用勘误的 fields 改 number。",
  },
  {
    id: "slug-derived",
    grade: "提示",
    says: "site.yaml 里没有这个机关代字，网址用拼音首字母。",
    example: "澜政发〔2020〕4号",
    remedy: "发布之前在 agencies 里加一行，发布之后不再更改。",
  },
  {
    id: "address-kept",
    grade: "提示",
    says: "文号与已公布的地址不相应，地址不改。",
    example: "澜政发〔2020〕14号（已按 4 号公布）",
    remedy: "无须处理；确要换用新地址的，用 npm run import -- --accept 登记。",
  },
  {
    id: "conservation",
    grade: "错误",
    says: "底本的字符与读出的数目不等；这是程序的错误。",
    example: "（任何一行）",
    remedy: "请报告，并附上底本。",
  },
  {
    id: "erratum",
    grade: "停止",
    says: "勘误对不上：那一行没有恰好一处这些字。",
    example: "{ line: 27, read: 没有的字, as: …, why: … }",
    remedy: "改行号，或把 read 写长到只出现一次。",
  },
  {
    id: "erratum-join",
    grade: "停止",
    says: "勘误的接合对不上：那一行之后没有可接的段。",
    example: "{ line: 1, join: true, why: … }",
    remedy: "改行号：写上一段的末行。",
  },
  {
    id: "erratum-level",
    grade: "停止",
    says: "勘误的层级对不上：那一行不是一段的开头。",
    example: "{ line: 2, level: 1, why: … }",
    remedy: "改行号。",
  },
  {
    id: "erratum-order",
    grade: "停止",
    says: "勘误的行序对不上：有字的每一行应恰好列出一次。",
    example: "{ lines: [1, 9], order: [1, 3, 5], why: … }",
    remedy: "补上漏列的行，删去多列的行。",
  },
  {
    id: "erratum-field",
    grade: "停止",
    says: "勘误的著录对不上：行不在公文里，或写法不合。",
    example: "{ line: 90, field: date, value: 七月, why: … }",
    remedy: "改行号，或照 docs/data.md 的写法。",
  },
  {
    id: "erratum-table",
    grade: "停止",
    says: "勘误的表头对不上：那一行不是一张表的首行。",
    example: "{ line: 12, header: [[…]], why: … }",
    remedy: "改行号：写表的第一行。",
  },
];

/** `docs/rules.md`. */
export function rulesPage(): string {
  const rows = rules.map(
    ({ id, grade, says, example, remedy }) =>
      `| \`${id}\` | ${grade} | ${says} | ${example} | ${remedy} |`,
  );
  return [
    "# 导入时的提示",
    "",
    "由 `src/gazette/rules.ts` 写成（`npm run rules`）。提示：知道即可；存疑：请对照原刊；错误：请处理；",
    "停止：导入停下，什么也不写。",
    "",
    "| 规则 | 等级 | 意思 | 例 | 怎么办 |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
