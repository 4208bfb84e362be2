/**
 * Every word that an offline edition has beyond the site's own, in one place, so that another
 * language is one more object of the same shape. A command or a file's name comes from outside.
 */
export const editionStrings = {
  /** 打开公报.html */
  door: {
    lede: (day: string, issues: number, decrees: number) =>
      `离线版，截至${day}，收录 ${issues} 期、${decrees} 件文件。不用安装，不用上网。`,
    nav: "从这里开始",
    /** at the foot of the home page */
    link: "离线版",
    places: {
      home: { words: "首页", note: "最新一期，分类浏览" },
      search: { words: "检索", note: "文号、标题、词语" },
      issues: { words: "各期", note: (n: number) => `${n}期` },
      since: { words: "这一版新增了什么" },
      books: { words: "电子书与数据", note: "EPUB、纯文本、JSON、CSV" },
      verify: { words: "检查这份档案是否完整" },
    },
    browser: "这个浏览器能做什么",
    noScript: "没有运行脚本：可以阅读、按目录查找；不能检索、不能自动复制引文。",
  },
  /** verify.html */
  verify: {
    title: "检查是否完整",
    lede: "选择存放这份档案的整个文件夹，逐个文件比对校验值（SHA-256）。浏览器会问是否“上传”这些文件，请选“上传”：那是它自己的说法，文件只在本机读取，不会离开这台电脑。",
    folder: "档案所在的文件夹",
    published: "档案馆另外公布的清单校验值（可不填）",
    key: "档案馆另外公布的公钥（可不填）",
    progress: "进度",
    proves: "这项检查能证明什么",
    proof: (command: string) =>
      `同一个 U 盘上的检查，只能证明文件没有损坏、没有缺少、没有多出。要证明没有被人替换，请把清单自身的校验值与档案馆在别处（网站、公报、公文）公布的数字逐组比对；不放心这一页的，在命令行用 ${command} 也能得出同样的结果。`,
    noScript: (command: string) => `这一页要运行脚本。不能运行的，请在命令行用 ${command}。`,
  },
  /** books.html */
  books: {
    title: "电子书与数据",
    lede: "可以复制到手机、阅读器里，或者交给别的程序；都由同一份文本生成。",
    books: "整期电子书（EPUB）",
    data: "数据",
    size: (kind: string, kilobytes: number) => `${kind}，${kilobytes} KB`,
    /** in the order they are offered, after the years */
    lists: {
      "decrees.csv": "全部文件的题录",
      "decrees.json": "全部文件的题录",
      "duties.csv": "责任台账：谁牵头、负责、配合什么",
      "citations.json": "文件之间的引用",
      "issues.json": "各期的著录和目录",
      "downloads.json": "各年 ZIP 的清单",
      "sha256.txt": "各年 ZIP 的校验值",
    } as Record<string, string>,
    year: (gazette: string, year: string) =>
      `${gazette} ${year}年逐件数据（JSON、XML、Markdown、引文）`,
    texts: (gazette: string, year: string) => `${gazette} ${year}年全文（纯文本）`,
  },
  /** since.html */
  since: {
    title: "这一版新增了什么",
    lede: "与上一版比较。上一版清单的校验值：",
    byPages:
      "这次只有上一版的清单，没有它的数据，只能逐页比较：页面有变动的，可能是文字、著录、状态有变，也可能只是样子或者引用关系有变；已撤回的，可能上一版就已撤回。",
    added: "新增",
    changed: "有变动",
    withdrawn: "撤回或不再收录",
    count: (issues: number, decrees: number) =>
      [issues > 0 && `${issues}期`, (decrees > 0 || issues === 0) && `${decrees}件`]
        .filter(Boolean)
        .join("、"),
    none: "没有。",
    /** what became of a decree or an issue; of one that is only new, nothing more is to be said */
    what: {
      收录: "",
      恢复收录: "恢复收录",
      文字: "文字",
      著录: "著录",
      状态: "状态",
      目录: "目录",
      改址: "改址",
      页面: "页面",
      撤回: "撤回",
      不再收录: "不再收录",
    } as Record<string, string>,
    key: "文字：正文、附件的文字。著录：题名、文号、日期、公开属性等。状态：有没有别的文件写明废止它。目录：这一期的目录和所收的文件。",
    reason: (kind: string, reason: string) => `${kind}理由：${reason}。`,
    nameless: {
      公文: (path: string) => `一件文件（${path}）`,
      期: (path: string) => `一期公报（${path}）`,
    },
    rest: "其余页面",
    redrawn: (n: number) =>
      n === 0
        ? "与上一版相同。"
        : `另有 ${n} 个页面重新生成：只是样子、清单或者引用关系有变，文件的文字、著录、状态都没有变。`,
    data: "这份比较的数据（JSON）",
  },
  /** README.txt, a line each */
  readme: {
    title: (title: string) => `${title}（离线版）`,
    holding: (day: string, issues: number, decrees: number) =>
      `截至${day}，收录${issues}期、${decrees}件文件`,
    sections: ({ entry, manifest }: { entry: string; manifest: string }) => [
      {
        heading: "怎样打开",
        lines: [
          `双击“${entry}”。不用安装，不用上网。`,
          "如果没有反应，双击 index.html，或者用浏览器打开它。",
          `在手机上，用文件管理器找到“${entry}”，选择用浏览器打开。`,
          "请不要改动文件夹里的文件和名称；整个文件夹可以随意复制、移动。",
        ],
      },
      {
        heading: "怎样检查是否完整",
        lines: [
          "打开 verify.html，选择这个文件夹，逐个文件比对校验值。",
          "会用命令行的，也可以在这个文件夹里运行：",
          `  sha256sum -c ${manifest}`,
          "同一个 U 盘上的检查只能证明文件没有损坏、没有缺少。",
          `要证明没有被人替换，请把 ${manifest} 自身的校验值`,
          "与档案馆另外公布的数字比对。",
        ],
      },
      {
        heading: "数据",
        lines: [
          "data 文件夹里是题录（JSON、CSV）、整期电子书（EPUB）、按年打包的全文（ZIP），",
          "打开 books.html 可以逐个取用；按 BagIt 1.0（RFC 8493）组织，可以直接入库长期保存。",
        ],
      },
    ],
    online: (url: string) => `网上版：${url}`,
    offline: "本档案尚未在网上发布。",
    paper: "与纸质公报不一致的，以纸质公报为准。",
  },
  /** bag-info.txt */
  bag: (title: string) => `${title}离线版`,
  /** comments of a signature and of a public key: minisign shows them */
  signature: "公报离线版清单的签名",
  publicKey: "公报离线版的公钥",
};

/** What 打开公报.html finds out about the browser. */
export const startStrings = {
  can: (words: string) => `可以：${words}`,
  cannot: (words: string) => `不行：${words}`,
  reading: "阅读、按目录查找、打印",
  copying: {
    yes: "复制引文",
    no: "复制引文（这个浏览器不让网页复制，请选中引文自己复制）",
  },
  searching: {
    yes: "检索",
    old: "检索（这个浏览器太旧，请换较新的）",
    shut: "检索（这个浏览器不让网页读取旁边的文件）",
  },
  checking: {
    yes: "检查完整",
    no: "检查完整（这个浏览器不能选择文件夹，请换电脑上的 Chromium、Firefox 等，或者用命令行，见 README.txt）",
  },
};

/** What verify.html finds. */
export const checkStrings = {
  noManifest: (manifest: string) => `这个文件夹里没有 ${manifest}：请选择整个档案的文件夹。`,
  noFolder:
    "这个浏览器不能选择文件夹，请换电脑上的 Chromium、Firefox 等打开这一页，或者用命令行，见 README.txt。",
  progress: (done: number, all: number) => `${done} / ${all}`,
  whole: (files: number) => `完整：${files} 个文件都与清单一致。`,
  broken: "不完整，或者被改动过。",
  remedy: "请从原来的盘重新复制一份，再检查一次；仍然这样的，请向提供这份档案的单位另取一份。",
  lists: {
    changed: "被改动的文件",
    missing: "缺少的文件",
    extra: "多出的文件",
    malformed: "清单里读不懂的行",
    litter: "电脑自己留下的文件（无妨）",
  },
  list: (name: string, n: number) => `${name}（${n}）：`,
  line: (n: number) => `第 ${n} 行`,
  signature: (verdict: string) => `签名：${verdict}。`,
  verdicts: {
    有效: "有效",
    无效: "无效",
    不是这把钥匙: "不是这把钥匙",
    读不懂: "读不懂",
    没有签名: "这份档案没有签名",
    公钥读不懂: "公钥读不懂",
  },
  own: "清单自身的校验值，请与另外公布的逐组比对：",
  same: "与填写的校验值相同。",
  other: "与填写的校验值不同：这份档案不是公布的那一份。",
};
