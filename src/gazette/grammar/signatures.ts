import { officesIn } from "./agencies.ts";
import { fold, tight } from "./fold.ts";

const POST =
  "省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|检察长|主席|总理|部长|局长|厅长|署长|行长|院长|会长|主任|书记|专员|司令员|政治委员|政委|审计长|秘书长";
/** tight: `市长周明远`, `代市长刘洋`, `县长高志远`, `省长:王小红`, `主席买买提·艾力`; no name ends in a post */
const POST_AND_NAME = new RegExp(
  `^(?<post>[\\p{Script=Han}]{0,10}?(?:${POST})):?(?<name>[\\p{Script=Han}]{2,4}|[\\p{Script=Han}]{1,8}·[\\p{Script=Han}]{1,12})(?<!${POST})$`,
  "u",
);
/** folded: in front of the post of the next person on the line: `省长 周强国|省军区司令员 郑伟民` */
const NEXT_PERSON = new RegExp(` +(?=[\\p{Script=Han}]{0,8}(?:${POST})[: ])`, "u");
/** tight: a post whose name is not printed, where a hand signed: `省长`, `代市长` */
const POST_ALONE = new RegExp(`^(?:代)?(?:${POST})$`);
export const isPostAlone = (text: string) => POST_ALONE.test(tight(text));
/** as printed: an office that seals for another: `甲县人民政府办公室代章` */
const PROXY = /[(（]?代(?:章|印)[)）]?[\s\u3000]*$/u;
/** tight: a name alone, under a 令: `周明远` */
const NAME = /^(?<name>[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,12})$/u;

/** Who signs, as a line under the text says; several persons with 、 between. */
export interface Signature {
  offices: string[];
  signer: string | null;
}

/** Who may sign a document: a person by the name alone (a 令), who issues by the title. */
export interface Signers {
  byName: boolean;
  /** tight */
  issuers: readonly string[];
}

/**
 * Reads a line of the signature: offices, or a person with a post; a bare name only where `byName`
 * allows it. `issuers`: who issues by the title, an office whatever it is called.
 */
export function signatureIn(
  text: string,
  byName: boolean,
  issuers: readonly string[] = [],
): Signature | undefined {
  if (text.length > 120) return undefined;
  const line = tight(text);
  if (issuers.includes(line)) return { offices: [line], signer: null };
  if (byName && POST_ALONE.test(line)) return { offices: [], signer: null };
  const person = POST_AND_NAME.exec(line) ?? (byName ? NAME.exec(line) : null);
  const offices = officesIn(text.replace(PROXY, ""));
  if (offices && !(person && byName)) return { offices, signer: null };
  const signer = person?.groups?.name ?? severalPersons(text);
  return signer ? { offices: [], signer } : undefined;
}

/** `省长 周强国　省军区司令员 郑伟民`: each with a post. */
function severalPersons(text: string): string | undefined {
  const parts = fold(text).trim().split(NEXT_PERSON);
  const names = parts.map((part) => POST_AND_NAME.exec(tight(part))?.groups?.name);
  return parts.length > 1 && !names.includes(undefined) ? names.join("、") : undefined;
}

/** The date behind an office on one line: `忻州市人民政府2019年7月11日` */
export const signatureDate = /\d.*$/;
