import { officesIn } from "./agencies.ts";
import { tight } from "./fold.ts";

/** tight: `市长周明远`, `代市长刘洋`, `县长高志远`, `省长:王小红`, `主席买买提·艾力` */
const POST_AND_NAME =
  /^(?<post>[\p{Script=Han}]{0,10}?(?:省长|市长|县长|区长|州长|盟长|旗长|主席|总理|部长|局长|厅长|署长|行长|院长|会长|主任|书记|专员)):?(?<name>[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,12})$/u;
/** tight: a name alone, under a 令: `周明远` */
const NAME = /^(?<name>[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,12})$/u;

/** Who signs, as a line under the text says. */
export interface Signature {
  offices: string[];
  signer: string | null;
}

/** Reads a line of the signature: offices, or a person with a post; a bare name only where `byName` allows it. */
export function signatureIn(text: string, byName: boolean): Signature | undefined {
  if (text.length > 120) return undefined;
  const line = tight(text);
  const person = POST_AND_NAME.exec(line) ?? (byName ? NAME.exec(line) : null);
  const offices = officesIn(text);
  if (offices && !(person && byName)) return { offices, signer: null };
  return person ? { offices: [], signer: person.groups!.name! } : undefined;
}

/** The date behind an office on one line: `忻州市人民政府2019年7月11日` */
export const signatureDate = /\d.*$/;
