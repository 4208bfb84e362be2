import { expect, test } from "vitest";
import { context, decree, hostile, issuing, issuingBody, opinion } from "../testing/decrees.ts";
import { citeDecree, citeIssuedTexts } from "./item.ts";
import { embedded, type LegislationFacts, legislation } from "./json-ld.ts";
import { metaTags } from "./metadata.ts";

const item = citeDecree(opinion, context(8));

test("a reference manager finds title, issuer, date, gazette, issue, pages and address", () => {
  const found = (name: string) =>
    metaTags(item)
      .filter((tag) => tag.name === name)
      .map((tag) => tag.content);
  expect(found("citation_title")).toEqual([opinion.title]);
  expect(found("citation_author")).toEqual(["忻州市人民政府"]);
  expect(found("citation_publication_date")).toEqual(["2019/07/11"]);
  expect(found("citation_journal_title")).toEqual(["忻州市人民政府公报"]);
  expect(found("citation_issue")).toEqual(["2"]);
  expect([...found("citation_firstpage"), ...found("citation_lastpage")]).toEqual(["2", "8"]);
  expect(found("citation_public_url")).toEqual(["https://gazette.example/xinzhou/xzf/2019/9/"]);
  expect(found("DC.identifier")).toEqual([
    "忻政发〔2019〕9号",
    "https://gazette.example/xinzhou/xzf/2019/9/",
  ]);
});

test("what is not known is not said", () => {
  const tags = metaTags(citeDecree(decree({}), { ...context(null), siteUrl: null }));
  expect(tags.map((tag) => tag.name)).toEqual([
    "citation_title",
    "citation_publication_date",
    "citation_journal_title",
    "citation_volume",
    "citation_issue",
    "citation_language",
    "DC.title",
    "DC.source",
    "DC.language",
  ]);
});

const facts: LegislationFacts = {
  decree: { ...issuing, repeals: [{ number: "忻政办发〔2013〕1号", title: null }] },
  item: citeDecree(issuing, context(53)),
  issued: citeIssuedTexts(issuing, issuingBody, context(53)),
  published: "2019-08-20",
  place: "忻州市",
  placeCode: "140900",
  encodings: [
    { file: "index.txt", format: "text/plain", sha256: "ab".repeat(32) },
    { file: "index.json", format: "application/json", sha256: null },
  ],
};

test("JSON-LD is a schema.org Legislation with its issue, its 办法 and no claim of force", () => {
  expect(legislation(facts)).toEqual({
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": "https://gazette.example/xinzhou/xzbf/2019/74/",
    url: "https://gazette.example/xinzhou/xzbf/2019/74/",
    name: issuing.title,
    legislationIdentifier: "忻政办发〔2019〕74号",
    legislationType: "通知",
    legislationDate: "2019-07-16",
    datePublished: "2019-08-20",
    legislationPassedBy: [{ "@type": "GovernmentOrganization", name: "忻州市人民政府办公室" }],
    legislationJurisdiction: {
      "@type": "AdministrativeArea",
      name: "忻州市",
      identifier: "140900",
    },
    legislationRepeals: [{ "@type": "Legislation", legislationIdentifier: "忻政办发〔2013〕1号" }],
    hasPart: [
      {
        "@type": "Legislation",
        name: "市属国有企业“腾笼换鸟”国有产权转让收入收支管理办法",
        legislationType: "办法",
        url: "https://gazette.example/xinzhou/xzbf/2019/74/#x1",
      },
    ],
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: "2",
      datePublished: "2019-08-20",
      isPartOf: { "@type": "Periodical", name: "忻州市人民政府公报" },
    },
    pagination: "49-53",
    inLanguage: "zh-Hans-CN",
    encoding: [
      {
        "@type": "LegislationObject",
        encodingFormat: "text/plain",
        contentUrl: "https://gazette.example/xinzhou/xzbf/2019/74/index.txt",
        sha256: "ab".repeat(32),
        legislationLegalValue: "https://schema.org/UnofficialLegalValue",
      },
      {
        "@type": "LegislationObject",
        encodingFormat: "application/json",
        contentUrl: "https://gazette.example/xinzhou/xzbf/2019/74/index.json",
        legislationLegalValue: "https://schema.org/UnofficialLegalValue",
      },
    ],
  });
});

test("without an address, only a file whose hash is known is named", () => {
  const { encoding } = legislation({ ...facts, item: { ...facts.item, site: null } });
  expect(encoding).toMatchObject([{ encodingFormat: "text/plain", sha256: "ab".repeat(32) }]);
});

test("no title can close the element that carries it", () => {
  const script = embedded(legislation({ ...facts, item: citeDecree(hostile, context(null)) }));
  expect(script).not.toContain("<");
  expect(JSON.parse(script).name).toBe(hostile.title);
});
