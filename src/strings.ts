/**
 * Every word of the interface, in one place, so that another language is one
 * more object of the same shape. Plain words; what the archive holds and what a
 * document says, never what is in force.
 */
export const strings = {
  lang: "zh-Hans-CN",
  skip: "跳到正文",
  nav: {
    label: "主导航",
    home: "首页",
    issues: "各期",
    organs: "责任单位",
    search: "检索",
    about: "说明",
    crumb: "所在位置",
    large: "大字",
  },
  quick: { label: "检索公报", placeholder: "文号、标题、词语", submit: "检索" },
  foot: {
    source: (name: string) =>
      `本档案依${name}的识别文本整理，凡校订、存疑之处均有注记，并可还原刊印文字。与纸质公报不一致的，以纸质公报为准。`,
    claim: "本档案只陈述所收录文件之间的关系，不判断文件是否现行有效。",
    about: "本档案说明",
    data: "开放数据",
  },
  archive: "档案",
  home: {
    label: "查文件、查条款、查单位",
    hint: "可以写发文字号、标题、条文里的词语或者单位名称。",
    example: "例如：",
    holding: (issues: number, decrees: number) => `收录 ${issues} 期、${decrees} 件文件`,
    dated: (from: string, to: string) => `，${from}至${to}成文`,
    latest: "最新一期",
    browse: "分类浏览",
    all: "全部",
    timeline: "收录的文件，按成文日期",
  },
  facets: {
    years: "年份",
    issuers: "发文机关",
    genres: "文种",
    texts: "随文印发",
    organs: "责任单位",
    works: "被引文件",
    sections: "栏目",
  },
  count: {
    decrees: (n: number) => `${n}件`,
    people: (n: number) => `${n}人`,
    duties: (n: number) => `${n}项`,
    issues: (n: number) => `${n}期`,
  },
  /** words of the archive inside a document's text */
  render: {
    correction: (id: number) => ({ short: `校${id}`, long: `校订${id}，见校勘记` }),
    doubt: (id: number) => ({ short: `疑${id}`, long: `存疑${id}，见校勘记` }),
    provision: (path: string) => (path ? `${path}的链接` : "这一段的链接"),
    table: "表",
    csv: "下载表格（CSV）",
    roster: { title: "名单", columns: ["职务", "姓名", "单位与职务"] },
    role: { 正文: "正文", 附件: "附件", 印发: "印发的文本" },
    untitled: "无标题",
    omitted: "原刊从略，没有刊出。",
  },
  cite: {
    title: "引用本件",
    place: "引用您所在的条款",
    issued: (title: string) => `引用随文印发的《${title}》`,
    programs: "BibTeX、RIS、CSL-JSON",
    download: "下载供文献管理软件导入的文件：",
    copy: "复制",
    copied: "已复制",
    failed: "请手动复制",
  },
  notFound: {
    title: "没有这一页",
    lede: "地址可能抄错了，或者这一页从来没有过。公开过的文件地址不会更换；已撤回的文件，原地址会说明。",
    todo: "可以从首页检索文号、标题或者条文里的词语。",
  },
} as const;
