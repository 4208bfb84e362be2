/**
 * 《法学引注手册》 (法学引注手册编写组, 第二版, 北京大学出版社): a normative document
 * is cited by title, number and day, as in the handbook's own example
 * 《国务院关于在全国建立农村最低生活保障制度的通知》，国发〔2007〕19号，2007年7月11日发布。
 * A passage of one takes the number into brackets and follows:
 * 《…通知》（国发〔2007〕19号），第四节。 An article follows without a comma and in
 * Arabic numerals, as in 《民法典》第1224条第1款第2项。
 */
import type { CiteItem } from "./item.ts";
import { type Piece, pieces } from "./pieces.ts";

export function legal(item: CiteItem): Piece[] {
  const title = `《${nested(item.title)}》`;
  const { number, provision } = item;
  if (provision) {
    const bracket = number && `（${number}）`;
    return pieces`${title}${bracket}${provision.article ? "" : "，"}${provision.legal}。`;
  }
  const day = item.date && `，${chineseDate(item.date)}发布`;
  return pieces`${title}${number && `，${number}`}${day}。`;
}

/** `2019-07-11` as 2019年7月11日; a month or a year alone stays one. */
export function chineseDate(iso: string): string {
  const units = ["年", "月", "日"];
  return iso
    .split("-")
    .map((part, i) => `${Number(part)}${units[i]}`)
    .join("");
}

/** Title marks inside title marks become 〈〉 (GB/T 15834). */
const nested = (title: string): string => title.replaceAll("《", "〈").replaceAll("》", "〉");
