/** From any spelling of a 发文字号 to the words that the number of a decree must hold. */
import type { NumberQuery } from "../gazette/grammar/number-query.ts";

/** 发文机关代字 and who it stands for, as `site.yaml` and the decrees held give them. */
export type Agencies = readonly (readonly [prefix: string, issuer: string])[];

/**
 * The phrases to look for in the field of numbers, each of them enough: 忻政发 2019 9号. An agency
 * may be written as 代字, as a name (忻州市政府 for 忻州市人民政府) or by the end of either; one
 * that nobody here bears is looked for as it is.
 */
export function numberPhrases(number: NumberQuery, agencies: Agencies): string[] {
  const { kind, year, serial } = number;
  if (kind) {
    const when = year === null ? "" : ` ${year}年`;
    const issued = year === null ? [] : [`${number.agency}${kind} ${year} 第${serial}号`];
    return [`${number.agency}${kind}${when}第${serial}号`, ...issued];
  }
  return prefixesOf(number.agency, agencies).map((prefix) => `${prefix} ${year} ${serial}号`);
}

function prefixesOf(agency: string, agencies: Agencies): string[] {
  if (agency === "" || agencies.some(([prefix]) => prefix.endsWith(agency))) return [agency];
  const wanted = plainName(agency);
  const found = agencies.filter(([, issuer]) => plainName(issuer).endsWith(wanted));
  return found.length > 0 ? [...new Set(found.map(([prefix]) => prefix))] : [agency];
}

/** A name without what people leave out: 忻州市人民政府办公室 and 忻州市政府办 alike. */
const plainName = (name: string): string =>
  name.replace("人民政府", "政府").replace(/办公[室厅]$/, "办");
