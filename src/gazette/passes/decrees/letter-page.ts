import { isAuthority } from "../../grammar/agencies.ts";
import type { View } from "../../view.ts";
import { isEnd } from "./addressed.ts";

/**
 * `青溪县人民政府办公室` over `青府办函〔2016〕24号` with the title under it, as a letter prints
 * its head (信函格式): the office belongs to the number; where nothing has ended over it, it signs
 * the document before. Gives the first line of the head.
 */
export function letterPage(views: View[], number: number): number {
  const office = views[number - 1];
  const isHead = office && office.section === undefined && isAuthority(office.text) === true;
  return isHead && isEnd(views[number - 2]) ? number - 1 : number;
}
