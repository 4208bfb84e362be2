/** What gazettes print beside their documents, without number or day: speeches, figures, chronicles. Over `tight` text. */

const YEAR = "(?:\\d{4}|[一二三四五六七八九〇零○O]{4})年";

/** `在全县脱贫攻坚誓师大会上的讲话`, `县委书记王建国在全县经济工作会议上的总结讲话(摘要)` */
const SPEECH =
  /^[\p{Script=Han}·]{0,24}?在[^。;:!?《》]{3,60}[会议式典礼坛谈班动]上的?(?:\p{Script=Han}{0,4}讲话|致辞|发言|演讲)(?:\([^()]{1,12}\))?$/u;
export const isSpeechTitle = (words: string) => words.length < 100 && SPEECH.test(words);

/** `青溪县2016年1-6月主要经济指标完成情况`, `2016年上半年国民经济和社会发展统计资料`, `2020年7月份全省主要统计数据`, `全州1—5月主要经济指标完成情况` */
const FIGURES = new RegExp(
  `^[^。;:,《》]{0,16}(?:${YEAR}|\\d{1,2}(?:[—–~-]\\d{1,2})?月)[^。;:《》]{0,30}(?:指标|统计资料|统计数据|主要数据)(?:完成)?(?:情况)?表?$`,
);
export const isFiguresTitle = (words: string) => words.length < 60 && FIGURES.test(words);

/** `同志们:`, `各位代表、同志们:`, `尊敬的各位来宾,女士们、先生们:`: to whom somebody speaks */
export const isGreeting = (line: string) => GREETING.test(line);
const GREETING =
  /^(?:尊敬的|各位|同志|女士|先生|朋友|代表|委员|来宾)(?:[^。;:]{0,40}(?:们|来宾|代表|委员|朋友|嘉宾|领导|同志))?[:!]$/;

/** `大事记`, `县政府大事记`, `青溪县人民政府工作大事记(三月)` */
export const isChronicleTitle = (words: string) => words.length < 40 && CHRONICLE.test(words);
const CHRONICLE = /^[^。;:,《》]{0,24}(?:大事记|政务纪事|政务大事)(?:\([^()]{1,16}\))?$/;

/** `1月5日县政府召开…`, `4日至5日副县长…`: what happened on a day */
export const opensDay = (line: string) => DAY.test(line);
const DAY = /^(?:\d{1,2}月)?\d{1,2}日(?:[-—–~、至]{1,2}(?:\d{1,2}月)?\d{1,2}日)?[^\d。;:,]{1}.{5,}/;
