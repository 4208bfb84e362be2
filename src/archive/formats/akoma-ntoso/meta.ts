/** Identification by FRBR, publication, organisations and the archive's notes. */
import type { Decree, Marks } from "../../../gazette/schema.ts";
import type { OpenIssue } from "../../gate-issue.ts";
import type { Whole } from "../archive.ts";
import { type Element, x } from "../xml.ts";

/** Work address after the Akoma Ntoso Naming Convention: country, type, author, year, number. */
export const frbrUri = (path: string): string => {
  const [gazette, agency, ...rest] = path.replace(/\/$/, "").split("/");
  return `/akn/cn/doc/${gazette}-${agency}/${rest.join("/")}`;
};

/** `part` is the anchor of an issued text or attachment, null for the decree itself. */
export function meta(whole: Whole, issue: OpenIssue | undefined, part: string | null): Element {
  const { decree } = whole;
  return x("meta", [
    identification(whole, issue, part),
    ...(issue?.published && !part ? [publication(issue, issue.published)] : []),
    ...(part ? [] : [references(decree), ...notes(decree.marks)]),
  ]);
}

function identification(whole: Whole, issue: OpenIssue | undefined, part: string | null): Element {
  const { decree, entry } = whole;
  const [dates, work] = [dated(decree, issue), frbrUri(decree.path)];
  const expression = `${work}/zho@${dates.date}`;
  const authors = decree.issuer.map((_, i) => x("FRBRauthor", { href: `#issuer-${i + 1}` }));
  const archive = x("FRBRauthor", { href: "#archive" });
  const level = (name: string, uri: string, date: Element, by: Element[], rest: Element[]) =>
    x(name, [
      x("FRBRthis", { value: part ? `${uri}/!${part}` : uri }),
      x("FRBRuri", { value: uri }),
      date,
      ...(by.length ? by : [archive]),
      ...rest,
    ]);
  const day = x("FRBRdate", dates);
  const added = x("FRBRdate", { date: entry.added, name: "收录" });
  const number = decree.number ? [x("FRBRnumber", { value: decree.number })] : [];
  return x("identification", { source: "#archive" }, [
    level("FRBRWork", work, day, authors, [x("FRBRcountry", { value: "cn" }), ...number]),
    level("FRBRExpression", expression, day, authors, [x("FRBRlanguage", { language: "zho" })]),
    level("FRBRManifestation", `${expression}.xml`, added, [archive], []),
  ]);
}

/** The standard wants a whole day; `name` says how much of it the document gives. */
function dated(
  { date, year }: Decree,
  issue: OpenIssue | undefined,
): { date: string; name: string } {
  if (date?.length === 10) return { date, name: "成文" };
  if (date?.length === 7) return { date: `${date}-01`, name: "成文月份" };
  if (date) return { date: `${date}-01-01`, name: "成文年份" };
  if (issue?.published?.length === 10) return { date: issue.published, name: "刊登" };
  return { date: `${year}-01-01`, name: "刊登年份" };
}

function publication(issue: OpenIssue, published: string): Element {
  const date = `${published}-01-01`.slice(0, 10);
  const number = `${issue.year}年第${issue.issue}期`;
  return x("publication", { date, name: issue.name, showAs: issue.name, number });
}

function references(decree: Decree): Element {
  return x("references", { source: "#archive" }, [
    x("TLCOrganization", {
      eId: "archive",
      href: "/akn/ontology/organization/archive",
      showAs: "本档案",
    }),
    ...decree.issuer.map((showAs, i) =>
      x("TLCOrganization", {
        eId: `issuer-${i + 1}`,
        href: `/akn/ontology/organization/${encodeURIComponent(showAs)}`,
        showAs,
      }),
    ),
  ]);
}

/** Why a word was corrected, and why another is doubted. */
function notes({ corrections, doubts }: Marks): Element[] {
  const all = [
    ...corrections.map(({ id, printed, why }) => note(`e${id}`, `刊印作“${printed}”。${why}`)),
    ...doubts.map(({ id, message }) => note(`d${id}`, message)),
  ];
  return all.length ? [x("notes", { source: "#archive" }, all)] : [];
}

const note = (id: string, words: string): Element =>
  x("note", { eId: `note-${id}` }, [x("p", words)]);
