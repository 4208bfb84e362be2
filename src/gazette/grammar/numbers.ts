import { elements } from "./elements.ts";
import { fold, tight } from "./fold.ts";
import { formAtEnd, formOfLine } from "./number-forms.ts";
import { type Groups, type NumberRead, toNumber } from "./number-read.ts";

/** `牟政办发〔201746`: begun like a number, and not one; `(88)国发字第12号`, `汉政函(93)17号`: its year in front, or not whole; over `tight` text */
const DAMAGED =
  /^[(〔]?(?<agency>\p{Script=Han}{1,12})(?:[〔[【]\d{2,10}[〕\]】]?\d{0,5}号?|\(\d{2}\)第?\d{1,5}号)[)〕]?$|^[(〔[]\d{2,4}[)〕\]]\p{Script=Han}{1,10}(?<!号.*)第?\d{1,5}号$/u;

/** `（汴政〔2007〕26号）` in brackets of its own; as printed */
export const wholeBracketed = /^[（(](?<number>\p{Script=Han}{1,16}[〔[［【(（﹝].+号)[）)]$/u;

/** Who approved it, on the number's line, as what goes upwards prints it: `滨教体函〔2022〕41号　签发人：刘建国` */
const APPROVED = /[ \u3000]*签发人[:：].{2,12}$/u;
/** How urgent or secret it is, in front of the number: `特急　云政发〔2019〕5号` */
const URGENT =
  /^[\s\u3000]*(?:特急|加急|急件|平急|特提|(?:绝密|机密|秘密)(?:★.{0,6}?)?)[\s\u3000]*(?=\p{Script=Han})/u;
/** The star of a letterhead's rule behind its number: `甲政发〔2024〕5号★` */
const STAR = /[ \u3000]*[★☆]{1,3}[ \u3000]*$/u;
/** A number without what is printed beside it. */
export const withoutApproval = (printed: string) =>
  printed.replace(APPROVED, "").replace(URGENT, "").replace(STAR, "");

/** A number as it may stand beside a day; as printed. */
const NUMBER =
  "(?:\\p{Script=Han}{1,16}[〔[［【][^（）()]+?号|[〔[［【（(]\\d{4}[〕\\]］】）)]\\p{Script=Han}{1,10}字第.{1,5}号)";

/** `（宁政〔2012〕28号　2012年7月3日）`, `（宁府〔2006〕1号　2006年1月20日印发）`: the number and the day in one bracket under the title; as printed */
const DATED =
  /^[（(](?<number>[^（）()]+?号)[\s\u3000，,]+(?<day>[\d零〇○一二三四五六七八九]{4}年[^（）()号]{2,6}日)(?:印发|发布|公布|颁布|颁发)?[）)]$/u;
/** `（一九八五年五月四日　云政〔1985〕38号）`, `（1998年4月22日）〔1998〕民他字第21号`: the day in front; as printed */
const DAY_FIRST = new RegExp(
  `^[（(]?(?<day>[\\d零〇○一二三四五六七八九]{4}年[^（）()号〔[［]{2,6}日)[)）]?[\\s\\u3000，,]*(?<number>${NUMBER})[)）]?$`,
  "u",
);
/** `云政〔1985〕40号　　（1985年5月8日）`: the day behind it, apart; as printed */
const DAY_BEHIND = new RegExp(
  `^(?<number>${NUMBER})[\\s\\u3000]+[（(]?(?<day>[\\d零〇○一二三四五六七八九]{4}年[^（）()号]{2,6}日)[)）]?$`,
  "u",
);
const dated = (printed: string) =>
  [DATED, DAY_FIRST, DAY_BEHIND].map((one) => one.exec(printed)).find(Boolean)?.groups;
export const withoutDay = (printed: string) => dated(printed.trim())?.number ?? printed;
/** The day beside a number in one bracket, or in front of it. */
export const dayBeside = (printed: string) => dated(printed.trim())?.day;

const SHORT = 80;

/** The number of a line that holds nothing else; the first, where each of several offices gives its own. */
export function numberLine(text: string): NumberRead | undefined {
  if (text.length > SHORT || !text.includes("号")) return undefined;
  const line = withoutApproval(tight(withoutDay(text)));
  const groups = formOfLine(line) ?? firstOfSeveral(text) ?? besideRegistration(text);
  return groups && toNumber(groups);
}

/** `海新管规[2019]2号　　统一编号:HXXQ01-2019-0002`: the number, and what stands beside it; as printed */
const BESIDE = /^\s*(?<number>\S.*?[号號])[\s\u3000]+(?<tail>\S.*?)\s*$/u;

/** The registration on the line of a number, and the words of the number. */
export function numberAndRegistration(text: string): { number: string; registration?: string } {
  const { number, tail } = BESIDE.exec(text)?.groups ?? {};
  const { id, code } = elements.registration.exec(tight(tail ?? ""))?.groups ?? {};
  const registration = id ?? code;
  return number && registration ? { number, registration } : { number: text };
}

function besideRegistration(text: string): Groups | undefined {
  const { number, registration } = numberAndRegistration(text);
  return registration === undefined ? undefined : formOfLine(tight(number));
}

/** `琼教〔2021〕8号　琼财〔2021〕12号`: nothing but numbers, with spaces between */
function firstOfSeveral(text: string): Groups | undefined {
  if (text.indexOf("号") === text.lastIndexOf("号")) return undefined;
  const parts = fold(text)
    .trim()
    .split(/(?<=号) +/);
  const forms = parts.length > 1 ? parts.map((part) => formOfLine(tight(part))) : [];
  return forms.every(Boolean) ? forms[0] : undefined;
}

/** The number at the end of a title's line, and where it begins in the `tight` line. */
export function gluedNumber(text: string): (NumberRead & { at: number }) | undefined {
  if (text.length > 300 || !text.includes("号")) return undefined;
  const match = formAtEnd(tight(text));
  const read = match ? toNumber(match.groups!) : undefined;
  return match && read ? { ...read, at: match.index } : undefined;
}

/** `松政发〔2002〕20号　关于加强计划生育工作的决定`: an entry of a list of documents, the number in front; as printed */
const LISTED =
  /^[\s\u3000\d.、]*\p{Script=Han}{2,14}[〔［【[(（]\d{4}[〕］】\])）]第?\d{1,5}号[\s\u3000]*[^\s\u3000].{4,}/u;
export const isListed = (text: string) => text.length < 200 && LISTED.test(fold(text));

/** A line that begins as a number and is damaged: flagged, never guessed. */
export const isDamagedNumber = (text: string) =>
  text.length < 40 && numberLine(text) === undefined && DAMAGED.test(tight(text));
