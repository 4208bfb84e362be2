import type { FacetKey } from "./register.ts";

const facets: Record<FacetKey, string> = {
  gazette: "公报",
  year: "年份",
  issuer: "发文机关",
  genre: "文种",
  inner: "随文印发",
  section: "栏目",
  publicity: "公开属性",
  status: "收录情况",
};

/** What the search within a decree answers, fetched with its script. */
export const withinStrings = {
  none: "本件里没有",
  count: (places: number) => `${places} 处`,
  at: (place: number, places: number) => `第 ${place} 处，共 ${places} 处`,
};

/** The words of the search page, and the labels of the search within a decree. */
export const searchStrings = {
  title: "检索",
  label: "检索词",
  hint: "可以写发文字号、标题、条文里的词语或者单位名称；几个词用空格隔开；-词 表示不要；标题:词 只查标题，文号:词 只查文号。",
  noScript: "检索需要浏览器运行脚本，现在没有运行。可以按下面的目录查找：",
  lists: { home: "首页", issues: "各期", years: "年份", issuers: "发文机关", genres: "文种" },
  idle: "输入检索词，就在本档案的全文里查找",
  loading: "正在检索…",
  failed: "检索用的文件没有读到",
  failedHow: "请检查网络后再试；也可以按目录查找。",
  retry: "再试一次",
  found: (decrees: number, places: number) => [`${decrees}`, " 件文件，", `${places}`, " 处"],
  near: (decrees: number, places: number) => [
    "近似结果：",
    `${decrees}`,
    " 件文件，",
    `${places}`,
    " 处",
  ],
  nearNote: (words: string) => `没有与“${words}”完全相符的文字。下面是只差一个字的近似结果：`,
  number: (named: number, citing: number) =>
    named === 0
      ? `本档案没有收录这个文号的文件；有 ${citing} 件提到它`
      : `按发文字号找到 ${named} 件${citing > 0 ? `，另有 ${citing} 件提到它` : ""}`,
  choose: "这个文号对应几件文件，请选择。",
  none: (words: string, held: number) => `收录的 ${held} 件文件里没有“${words}”`,
  noneFiltered: "按现在的筛选没有结果；请放宽筛选。",
  noWords: "没有可以检索的字（标点不参与检索）",
  onlyNot: "只写了不要的词；请再写一个要找的词。",
  tried: (words: string, decrees: number) =>
    `单独查“${words}”：${decrees === 0 ? "没有" : `${decrees} 件`}`,
  triedNear: "也试过相差一个字的写法，都没有。",
  advice: "可以换一个短一些的词，或者",
  noNumber: (number: string, held: number) =>
    `收录的 ${held} 件文件，没有一件是“${number}”，也没有一件提到它`,
  triedNumber:
    "括号的样子、全角半角、机关的代字和名称，各种写法都查过；相差一个字的写法也查过，都没有。",
  adviceNumber: "可以核对机关代字、年份和序号，或者",
  browse: "按目录查找",
  left: (count: number) => `检索词太多，后面的 ${count} 个没有用上。`,
  more: "再显示十件",
  listed: (count: number) => `下面只列出前 ${count} 件；要看其余的，请再加一个词，或者用筛选。`,
  others: (count: number) => `另有 ${count} 个条款`,
  main: "正文",
  times: (count: number) => `${count} 处`,
  sortedBy: { relevance: "按相关排序", date: "按日期排序" },
  sortBy: { relevance: "改按相关", date: "改按日期" },
  narrow: "筛选",
  chosen: (count: number) => (count === 0 ? "未选" : `已选 ${count} 项`),
  facets,
  year: (value: string) => `${value}年`,
  date: (iso: string) => {
    const [year, month, day] = iso.split("-").map(Number);
    return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  },
  printed: (year: number, issue: number, page: number | null) =>
    `${year}年第${issue}期${page === null ? "" : `第${page}页`}`,
  within: { label: "在本件中查找", next: "下一处" },
  resolver: {
    title: "按发文字号查文件",
    label: "发文字号",
    hint: "怎么写都可以：括号的样子、全角半角、有没有“号”和“第”都不要紧，也可以写机关的名称。",
    going: "正在查找这个文号…",
  },
} as const;
