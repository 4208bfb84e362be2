/**
 * A decree as schema.org `Legislation` (after ELI). The archive is not the
 * issuing authority: every encoding is an `UnofficialLegalValue`, and nothing is
 * said of legal force.
 */
import type { Legislation, LegislationObject, WithContext } from "schema-dts";
import type { Head } from "../holding.ts";
import { absolute, type CiteItem } from "./item.ts";

/** What the page knows beyond the citation. */
export interface LegislationFacts {
  decree: Head;
  item: CiteItem;
  /** the texts it issues, as they are cited */
  issued: CiteItem[];
  /** the day the issue of the gazette came out, ISO */
  published: string | null;
  /** the gazette's place and its code (GB/T 2260) */
  place: string | null;
  placeCode: string | null;
  /** the files beside the page, with the sha256 of their bytes where it is known */
  encodings: { file: string; format: string; sha256: string | null }[];
}

export function legislation(facts: LegislationFacts): WithContext<Legislation> {
  const { decree, item, issued, encodings } = facts;
  const url = item.site && absolute(item.site, item.path);
  return defined({
    "@context": "https://schema.org",
    "@type": "Legislation",
    ...(url && { "@id": url, url }),
    name: item.title,
    legislationIdentifier: item.number,
    legislationType: item.genre,
    legislationDate: item.date,
    legislationDateOfApplicability: decree.effective,
    datePublished: facts.published,
    legislationPassedBy: item.issuers.map(organization),
    legislationResponsible: item.signer && { "@type": "Person", name: item.signer },
    legislationJurisdiction: jurisdiction(facts),
    legislationRepeals: decree.repeals.map(({ title, number }) =>
      defined({ "@type": "Legislation", name: title, legislationIdentifier: number }),
    ),
    hasPart: issued.map((text) => part(text)),
    isPartOf: issue(item, facts.published),
    pagination: item.pages,
    keywords: decree.keywords.join("，"),
    inLanguage: "zh-Hans-CN",
    // A file of which neither the address nor the hash is known would be no news.
    encoding: encodings
      .filter(({ sha256 }) => item.site || sha256)
      .map((encoding) => encoded(item, encoding)),
  }) as WithContext<Legislation>;
}

/** JSON for a `<script type="application/ld+json">`: no text can close the element. */
export const embedded = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

const organization = (name: string) => ({ "@type": "GovernmentOrganization" as const, name });

function jurisdiction({ place, placeCode }: LegislationFacts) {
  return place && defined({ "@type": "AdministrativeArea", name: place, identifier: placeCode });
}

function part(text: CiteItem) {
  const at = text.anchor ? `#${text.anchor}` : "";
  const url = text.site && absolute(text.site, text.path) + at;
  return defined({ "@type": "Legislation", name: text.title, legislationType: text.genre, url });
}

function issue(item: CiteItem, published: string | null) {
  return defined({
    "@type": "PublicationIssue",
    issueNumber: String(item.issue),
    datePublished: published ?? String(item.year),
    isPartOf: { "@type": "Periodical", name: item.gazette },
  });
}

function encoded(
  item: CiteItem,
  { file, format, sha256 }: LegislationFacts["encodings"][number],
): LegislationObject {
  return defined({
    "@type": "LegislationObject",
    encodingFormat: format,
    contentUrl: item.site && absolute(item.site, item.path + file),
    sha256,
    legislationLegalValue: "https://schema.org/UnofficialLegalValue",
  }) as LegislationObject;
}

/** Leaves out what is not known: null, empty words, empty lists. */
function defined(data: Record<string, unknown>): object {
  const known = (value: unknown) =>
    value !== null &&
    value !== undefined &&
    value !== "" &&
    !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => known(value)));
}
