import { wording } from "../../edit.ts";
import { endsAsOffice, letterheadKind, officesIn, withoutPlace } from "../../grammar/agencies.ts";
import { orderNumber } from "../../grammar/canonical.ts";
import { elements } from "../../grammar/elements.ts";
import { fold, tight } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { placeOf } from "../../grammar/masthead.ts";
import { signatureDate, signatureIn } from "../../grammar/signatures.ts";
import { meeting, SITTING, yearly } from "../../grammar/titles.ts";
import type { Block, DecreeNode, IssueRoot, Part } from "../../nodes.ts";
import type { Site } from "../../schema.ts";

/**
 * Who issues a document, in full: as its title says, else the head of a 令, the
 * signature, the letterhead, the agency of its number in `site.yaml`.
 */
export function issuerOf(
  node: DecreeNode,
  facts: IssueRoot["data"]["facts"],
  site: Site,
): string[] {
  const place =
    site.gazettes.find(({ slug }) => slug === facts.gazette)?.place ?? placeByFront(facts);
  const { fields } = node.data;
  const found =
    [
      fields.issuer,
      ofOrder(fields.number),
      ofSignature(node),
      ofLetterhead(node),
      ofTitle(fields.title),
      ofTitleLines(node),
    ].find((names) => names.length > 0) ?? ofAgency(fields.number, site);
  const signed = ofSignature(node);
  return found
    .flatMap((name) => parted(name, signed))
    .map((name) => inFull(signed.find((one) => isFull(one, name)) ?? name, place));
}

/** `汉东省` of `汉东政报`, which its sponsor 汉东省人民政府办公厅 names in full */
function placeByFront({ name, sponsor }: IssueRoot["data"]["facts"]): string | null {
  const [short, full] = [placeOf(name), placeOf(sponsor ?? "")];
  return short && full?.startsWith(short) ? full : short;
}

/** `甲市财政局甲市教育局` of a title without spaces is the two offices that sign in that order. */
function parted(name: string, signed: readonly string[]): readonly string[] {
  for (const from of signed.keys())
    for (let to = from + 2; to <= signed.length; to++)
      if (signed.slice(from, to).join("") === name) return signed.slice(from, to);
  return [name];
}

/** `晋陵市人民政府` of a signature is what a title calls `市政府`. */
const isFull = (full: string, name: string) =>
  withoutPlace.test(name) && people(full).endsWith(people(name));
const people = (office: string) => office.replace("人民政府", "政府");

/** `桐岭市人民政府令第38号` is the 桐岭市人民政府's, `楚南省人民政府、楚南省军区令第5号` both offices'. */
function ofOrder(number: string | null): string[] {
  const issuer = orderNumber.exec(number ?? "")?.groups?.issuer;
  return issuer ? issuer.replace(SITTING, "").split("、") : [];
}

function ofSignature(node: DecreeNode): string[] {
  const main = node.children.find((child) => child.type === "part");
  const lines = (main?.children ?? []).filter((block) => frameOf(block) === "署名");
  return lines.flatMap((block) => {
    const words = wording(block);
    return signatureIn(words, false)?.offices ?? officesIn(words.replace(signatureDate, "")) ?? [];
  });
}

function ofLetterhead(node: DecreeNode): string[] {
  const head = node.children.find((child) => frameOf(child) === "机关");
  if (!head) return [];
  const words = fold(wording(head)).trim();
  const kind = letterheadKind.exec(tight(words))?.[0] ?? "";
  const spaced = words.endsWith(kind)
    ? officesIn(words.slice(0, words.length - kind.length))
    : null;
  return spaced ?? officesIn(tight(words).replace(letterheadKind, "")) ?? [];
}

function ofTitle(title: string): string[] {
  const words = tight(title);
  const { place = "", office } =
    (yearly.exec(words) ?? meeting.exec(words) ?? minutes(words))?.groups ?? {};
  return office ? [`${place}${office}`] : [];
}

/** `某市人民政府` on a line of its own over `任免通知`, a title without 关于. */
function ofTitleLines({ children }: DecreeNode): string[] {
  const lines = children.filter((child) => frameOf(child) === "标题");
  const offices = lines.map((line) => officesIn(wording(line as Block)));
  const end = offices.indexOf(null);
  return offices.slice(0, Math.max(0, end)).flatMap((names) => names ?? []);
}

/** `某县人民政府|常务会议纪要`; not `研究城区排水有关问题的|会议纪要` */
function minutes(words: string): RegExpExecArray | null {
  const found = genreOf(words) === "纪要" ? elements.letterhead.exec(words) : null;
  return found && endsAsOffice(found.groups!.office!) ? found : null;
}

function ofAgency(number: string | null, site: Site): string[] {
  const agency = site.agencies.find(({ prefix }) => number?.startsWith(`${prefix}〔`));
  return agency ? [agency.issuer] : [];
}

const frameOf = (child: Block | Part) =>
  child.type === "paragraph" ? child.data?.frame : undefined;

/** `县政府办公室` in the gazette of 宁武县 is 宁武县政府办公室. */
function inFull(name: string, place: string | null): string {
  const short = withoutPlace.exec(name);
  if (!short || !place?.endsWith(short.groups!.unit!) || name.startsWith(place)) return name;
  return `${place}${name.slice(short[0].length)}`;
}
