/** The parts of a 发文字号 in its canonical form (`number` of the frontmatter). */

const patterns = [
  // 忻政发〔2019〕9号, 澜山市人民政府令〔2010〕第15号
  /^(?<agency>.+?)(?<kind>令|公告|通告)?〔(?<year>\d{4})〕第?(?<serial>\d+)号$/,
  // 广州市人民政府令第179号, 某局公告2026年第20号
  /^(?<agency>.*?)(?<kind>令|公告|通告)(?:(?<year>\d{4})年)?第(?<serial>\d+)号$/,
];

/** What a 发文字号 says. */
export interface NumberParts {
  /** 机关代字 (忻政发), or the issuer of a 令, 公告 or 通告 */
  agency: string;
  kind: "令" | "公告" | "通告" | null;
  year: number | null;
  serial: number;
}

/** Takes a canonical number apart; undefined when it is none. */
export function partsOf(number: string): NumberParts | undefined {
  const groups = patterns.map((one) => one.exec(number)?.groups).find(Boolean);
  if (!groups) return undefined;
  const { agency, kind, year, serial } = groups;
  return {
    agency: agency!,
    kind: (kind ?? null) as NumberParts["kind"],
    year: year ? Number(year) : null,
    serial: Number(serial),
  };
}
