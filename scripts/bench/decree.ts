import { attachment, basis, table } from "./parts.ts";
import { articles, paragraph, provisions } from "./prose.ts";
import type { Random } from "./random.ts";
import { subjects } from "./words.ts";

/** What a synthetic decree needs to know of its place in the archive. */
export interface Setting {
  place: string;
  /** in full: 澜山市人民政府 */
  issuer: string;
  /** 澜政发〔2019〕12号 */
  number: string;
  year: number;
  /** about how much UTF-8 one decree has */
  bytes: number;
  earlier: { title: string; number: string }[];
}

export interface SyntheticDecree {
  title: string;
  number: string;
  /** blocks of the raw file, to be set apart by empty lines */
  blocks: string[];
}

type Shape = (r: Random, at: Setting, subject: string) => { title: string; body: string[] };

const opinion: Shape = (r, at, subject) => ({
  title: `${at.issuer}关于加强${subject}工作的实施意见`,
  body: [
    `${basis(r, at.place, at.earlier)}现提出如下实施意见。`,
    ...provisions(r, at.year, at.bytes),
    ...closing(r, at),
  ],
});

const measures: Shape = (r, at, subject) => ({
  title: `${at.issuer}关于印发${at.place}${subject}管理办法的通知`,
  body: [
    `《${at.place}${subject}管理办法》已经市人民政府同意,现印发给你们,请认真贯彻执行。`,
    ...closing(r, at),
    `## ${at.place}${subject}管理办法`,
    ...articles(r, at.bytes),
  ],
});

const plan: Shape = (r, at, subject) => ({
  title: `${at.issuer}关于印发${at.place}${subject}实施方案的通知`,
  body: [
    `${basis(r, at.place, at.earlier)}制定本方案,现予印发。`,
    `附件:${at.place}${subject}领导小组名单`,
    ...closing(r, at),
    `## ${at.place}${subject}实施方案`,
    ...provisions(r, at.year, at.bytes - 1500),
    ...attachment(r, `${at.place}${subject}`, true),
  ],
});

const prices: Shape = (r, at, subject) => ({
  title: `${at.issuer}关于公布${subject}标准的通知`,
  body: [
    `${basis(r, at.place, at.earlier)}现将${subject}标准予以公布,自${at.year}年${r.int(1, 12)}月1日起施行。`,
    table(r),
    ...provisions(r, at.year, at.bytes - 1200),
    ...closing(r, at),
    ...attachment(r, `${at.place}${subject}`, false),
  ],
});

function closing(r: Random, at: Setting): string[] {
  const date = `${at.year}年${r.int(1, 12)}月${r.int(1, 28)}日`;
  const publicity = r.pick(["(此件公开发布)", "(此件公开发布)", "(此件主动公开)", ""]);
  return [at.issuer, date, publicity].filter(Boolean);
}

/** One decree: its title, number, recipients, body, signature and what follows it. */
export function syntheticDecree(r: Random, at: Setting): SyntheticDecree {
  const { title, body } = r.pick([opinion, measures, plan, prices])(r, at, r.pick(subjects));
  const recipients = "各县(市、区)人民政府,市人民政府各委、办、局:";
  const filler = r.chance(0.2) ? [paragraph(r)] : [];
  const printed = title.replace(at.issuer, `${at.issuer}${r.pick(["", " "])}`);
  return {
    title,
    number: at.number,
    blocks: [`# ${printed}`, at.number, recipients, ...filler, ...body],
  };
}
