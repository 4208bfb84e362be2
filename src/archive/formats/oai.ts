/**
 * An OAI-PMH 2.0 static repository (openarchives.org, 2004): every decree as
 * unqualified Dublin Core in one file, for a gateway that harvesters ask.
 */
import { printedIn } from "../cite/bibtex.ts";
import { absolute } from "../cite/item.ts";
import { type Archive, type ArchiveOutput, cited, type Entry } from "./archive.ts";
import { document, type Element, x } from "./xml.ts";

const oai = "http://www.openarchives.org/OAI/2.0/";
const dc = "http://www.openarchives.org/OAI/2.0/oai_dc/";

export const staticRepository: ArchiveOutput = {
  name: "OAI-PMH 静态仓储",
  about: "全部文件的都柏林核心元数据，供图书馆、档案馆收割；要在 site.yaml 的 contact 写邮件地址",
  example: "把 …/oai.xml 登记到静态仓储网关",
  needsUrl: true,
  files: (archive) => {
    const mail = email(archive.site.contact);
    if (!mail) return [];
    return [
      { path: "oai.xml", type: "application/xml", body: () => document(repository(archive, mail)) },
    ];
  },
};

/** The protocol requires an administrator's address: `mailto:…` of `site.yaml`. */
export const email = (contact: string | null): string | null =>
  contact?.startsWith("mailto:") ? contact.slice("mailto:".length).split("?")[0]! : null;

function repository(archive: Archive, mail: string): Element {
  const namespaces = {
    xmlns: "http://www.openarchives.org/OAI/2.0/static-repository",
    "xmlns:oai": oai,
    "xmlns:oai_dc": dc,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return x("Repository", namespaces, [
    identify(archive, mail),
    x("ListMetadataFormats", [
      x("oai:metadataFormat", [
        x("oai:metadataPrefix", "oai_dc"),
        x("oai:schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
        x("oai:metadataNamespace", dc),
      ]),
    ]),
    x(
      "ListRecords",
      { metadataPrefix: "oai_dc" },
      archive.entries.map((entry) => record(entry, archive)),
    ),
  ]);
}

function identify({ site, entries }: Archive, mail: string): Element {
  const earliest = entries.map(({ added }) => added).toSorted()[0] ?? "1970-01-01";
  return x("Identify", [
    x("oai:repositoryName", site.title),
    x("oai:baseURL", absolute(site.url!, "oai.xml")),
    x("oai:protocolVersion", "2.0"),
    x("oai:adminEmail", mail),
    x("oai:earliestDatestamp", earliest),
    x("oai:deletedRecord", "no"),
    x("oai:granularity", "YYYY-MM-DD"),
  ]);
}

function record(entry: Entry, archive: Archive): Element {
  const { decree, changed } = entry;
  const url = new URL(absolute(archive.site.url!, decree.path));
  return x("oai:record", [
    x("oai:header", [
      x("oai:identifier", `oai:${url.hostname}:${decree.path.slice(0, -1)}`),
      x("oai:datestamp", changed),
    ]),
    x("oai:metadata", [x("oai_dc:dc", dublinCore(entry, archive, url.href))]),
  ]);
}

function dublinCore(entry: Entry, archive: Archive, url: string): Element[] {
  const { title, issuer, signer, date, genre, number } = entry.decree;
  const rows: [string, string | null][] = [
    ["title", title],
    ...issuer.map((name): [string, string] => ["creator", name]),
    ["contributor", signer],
    ["date", date],
    ["type", genre],
    ["identifier", url],
    ["identifier", number],
    ["source", printedIn(cited(archive, entry))],
    ["language", "zh"],
  ];
  return rows.flatMap(([name, value]) => (value ? [x(`dc:${name}`, value)] : []));
}

export const whole = [staticRepository];
