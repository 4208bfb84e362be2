/** The printed table of contents, in lines and in the cells of a table. */

/** A line of the printed contents. Over `fold`ed text. */
export const contentsLine = {
  /** the first line of a title: `某市人民政府关于…` */
  opens: /^[\p{Script=Han}]{0,40}关于/u,
  /** tight: what the contents of an issue list and those of a plan do not: `关于…`, `…的通知……3` */
  document: /关于|(?:通知|公告|通告|批复|任免|文件|令)[^\p{Script=Han}]*$/u,
  /** tight: a title that leaves its issuer out: `3.关于…` */
  matter: /^[^\p{Script=Han}]{0,6}关于/u,
  /** a title that is not at its end: `…关于公布继续有效的`, `…《` */
  unfinished: /(?:[的、和与及或对将《“(]|关于|印发|转发|批转|公布|废止)$/,
  /** tight: no name of a section: it names a matter, it breaks off behind a date, it is said of an entry, its figure is damaged: `.…公告` */
  noSection: /^[^\p{L}\p{N}]|关于|[《》、,。:;()“”]|[年月日\d]$|^附/u,
  /** tight: a section of several bodies: `人大·政协`, `市委、市政府` */
  several: /[、·]/,
  /** what leads from a title to its page: `……`, `.....` */
  tail: /[ .·…‥•_—-]+$/,
  /** the day a document was put up, behind its title: `…的通知 2023-03-10`, `…的决定 [2023-03-10]` */
  published: /(?<=\p{Script=Han}\p{P}*)[ ]+[[(]?\d{4}[-./]\d{1,2}[-./]\d{1,2}[\])]?$/u,
  /** tight: a heading of the contents, no 主送机关: `本期目录:` */
  named: /目录|栏/,
  /** page at the end, after leaders or spaces or in brackets, the first of several: `..... (2)`, `……12`, ` 3-6`, `（７）`, `［2］`, `【１】`, letterspaced `（1 3）`, ` / 12`, ` P12`, `(第12页)`, ` 12` */
  page: /(?:(?<!\d)[ ]*(?:[.·…‥•_—-]|\. )*[.·…‥•_—/-][ ]*|[ ]+|(?<=[)）])(?=\d{1,3}$)|(?=[(〔[【〖]))[(〔[【〖]?[ ]*(?:[Pp]\.? ?|第 ?)?(?<page>\d{1,4}|(?<=[(〔[【〖] ?)\d(?: \d){1,2}(?= ?[)〕\]】〗]))(?:[-—–~]\d{1,4})?(?: ?页)?[ ]*[)〕\]】〗]?$/,
  /** leaders and a page that is no figure: `……（a）`, `......ii`, `……封三` */
  lettered:
    /[ ]*(?:[.·…‥•_]{3,}|……)[ .·…‥•_]*[(〔[【〖]? ?(?:[a-z]|[ivx]{1,5}|封[二三四底]) ?[)〕\]】〗]?$/i,
  /** tight: a line of the same contents in English: `CONTENTS`, `Decree of the People's Government (No.228) … (3)` */
  translated: /^[^\p{Script=Han}]*[A-Za-z]{3}[^\p{Script=Han}]*$/u,
  /** behind the title an entry gives: `自治区政务要闻(2017年6月)`, `…电话会议(本刊讯)` */
  bracketed: /[(（](?:(?=[^()（）]*[年月日])[^()（）]{2,20}|本刊讯|节选|摘要|摘登|全文)[)）]$/,
  /** the sitting behind the kind of minutes: `市政府常务会议纪要(第14次)` */
  sitting:
    /^(?<head>.*?)(?<kind>(?:常务|全体|专题|办公)?会议纪要)[(（](?<sitting>第.{1,4}次)[)）]$/,
  /** what an order issues, where the contents name the order: `市政府关于发布《…规定》的命令` */
  ordered: /(?:发布|公布|颁布)《(?<what>.+)》的命?令$/,
  /** the first half of a number: `…的通知(国办发〔200`, `…(江政函〔2006` */
  cutNumber: /\p{Script=Han}[〔[【]\d{1,4}$/u,
  /** `某市人民政府令第46号(|某市建筑垃圾管理规定|)`: what is left beside a number, in brackets whole */
  inBrackets: /^[(（](?<inner>[^()（）]{6,})[)）]$/,
  /** leaders in the midst of a title */
  leadersInside: /[.·…‥•]{4,}.*\p{Script=Han}/u,
  /** as printed: a title, leaders, and what stands behind them: `…的复函……汉政函(93)17号` */
  led: /^(?<title>.*[^.·…‥•])[.·…‥•]{2,}(?<tail>[^.·…‥•]{4,30})$/,
  /** what is left in front of a number: `…的紧急通知(` */
  openBracket: /[(（〔[]$/,
  /** leaders and a page, for certain: `忻政发〔2019〕9号 ..... (2)`, `…的通知……12` */
  leader:
    /[.·…‥•_ -]*(?:[.·…‥•]{3,}|(?:\. ){3,}|……)[.·…‥•_ -]*[(〔[【〖]? *\d(?: ?\d){0,3}(?:[-—–~]\d{1,4})? *[)〕\]】〗]?$/,
  /** a number or the end of a title, spaces, and a page: `…的通报(云政发〔2020〕6号) 7`, `…的批复  8-9` */
  spaced:
    /(?:号[)〕\]】]?|通知|意见|决定|命令|办法|批复|函|通报|公告|通告|方案|规定|细则|规划|任免|大事记|指标|解读|纪要|名单) +[(〔[]?\d{1,3}(?:[-—–~]\d{1,3})?[)〕\]]?$/,
  /** who speaks, behind the title of a speech: `政府工作报告 …… |区长 钟汉生`, `…上的讲话　|于明涛`, `…计划草案的报告　|县财政局` */
  author:
    /(?<=(?:讲话|致辞|报告|说明|发言)(?:\([^()]{1,6}\))?(?:[ .·…‥•—-]+))(?:[\p{Script=Han}、]{0,12}(?:长|主席|书记|主任|专员|院长) )?\p{Script=Han}(?: ?\p{Script=Han}){1,3}$|(?<=(?:报告|说明) +)\p{Script=Han}{2,14}(?:[局厅院]|委员会|办公室)$/u,
  /** leaders without a page: `……` */
  leaders: /[ ]*[.·…‥•_]{3,}[ ]*$/,
  /** an ordinal in front: `1.`, `12、`, `(3)`, `一、`, `☆` */
  ordinal:
    /^ *(?:\(?\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}、|[(〔[【]\d{1,3}[)〕\]】]|\d{1,3}(?= +[\p{Script=Han}《])|[●·•■◆○▲△★☆※◇□▪►➢◎⊙◉▶❖✦◈-])[ ]*/u,
  /** a page in front of its title: `3　关于…`, `（7）关于…`, `30 2024年3月人事任免`, where the figures are none in a row */
  pageFirst:
    /^ *(?:[(〔[【](?<bracketed>\d{1,3})[)〕\]】]|(?<bare>\d{1,3})(?= +(?:[\p{Script=Han}《“]|\d{4}年)))/u,
  /** tight: a page on a line of its own: `12`, `（12）` */
  pageAlone: /^[(〔[【]?(?:第)?(?<page>\d{1,3})(?:页)?[)〕\]】]?$/,
  /** a figure in front: `1.`, `12、`, `(3)` */
  figure: /^ *\(?\d{1,3}[.、)]/,
  /** a number within the line: `(澜政发〔2021〕3号)` behind the title, or before it */
  number:
    /[(〔]?(?<number>[\p{Script=Han}]{1,14}[〔[【(]\d{4}[〕\]】)]第?\d{1,4}号|第\d{1,4}号)[)〕]?/u,
};

/** The cells of contents printed as a table. Over tight text. */
export const contentsCell = {
  /** `标题 | 文号 | 页码`, `内容 | 页码`: the head */
  head: /^(?:序号|编号|目录|目次|内容|篇目|备注|内容标题|文件标题|公文标题|标题|题目|题名|篇名|名称|文件名称|栏目|类别|分类|文号|发文字号|字号|页码|页数|页次|页号|起始页|起页|所在页|页)$/,
  /** the head of the column of titles, and of the column of pages */
  titles: /目录|标题|题目|题名|篇名|名称/,
  pages: /^(?:起始|起|所在)?页/,
  /** the head of a column of sections */
  sections: /^(?:栏目|类别|分类)(?:名称)?$/,
  /** `【市政府文件】`, `● 人事任免` */
  sectionMarks: /[【】[\]●·•■◆○◎▲△★☆※◇□▪►⊙◉▶❖✦◈]/g,
  /** `7`, `(7)`, `3-6` */
  page: /^[(]?(?<page>\d{1,3})(?:[-—–~]\d{1,3})?[)]?$/,
  /** `1`, `1.`, `1、`, `一` in the first cell */
  ordinal: /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$/,
};
