/** Akoma Ntoso 3.0 (OASIS LegalDocML), `index.xml` beside a decree: one `doc`, its texts as attachments. */
import type { Block, FrameRole, Part } from "../../../gazette/nodes.ts";
import type { OpenIssue } from "../../gate-issue.ts";
import { type Archive, type DecreeOutput, type Entry, issueOf, type Whole } from "../archive.ts";
import { document, type Element, x } from "../xml.ts";
import { blocks } from "./blocks.ts";
import { frbrUri, meta } from "./meta.ts";
import type { Links } from "./phrasing.ts";

export const akomaNtoso: DecreeOutput = {
  file: "index.xml",
  type: "application/xml",
  about: "Akoma Ntoso 3.0（OASIS 法律文件标准）：条款层次、引用、附件",
  example: "xmllint --xpath '//@eId' index.xml",
  render: (whole, archive) => document(akn(whole, archive)),
};

function akn(whole: Whole, archive: Archive): Element {
  const { entry, body } = whole;
  const [main, ...others] = body.children;
  const issue = issueOf(archive, entry);
  const links = linksOf(entry);
  const attached = others.filter((part) => !part.data.omitted);
  const attachments = attached.map((part, i) => attachment(part, i + 1, whole, issue, links));
  return x("akomaNtoso", { xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0" }, [
    x("doc", { name: entry.decree.genre ?? "公文", contains: "originalVersion" }, [
      meta(whole, issue, null),
      preface(entry),
      ...text(main?.children ?? [], links),
      ...(attachments.length ? [x("attachments", attachments)] : []),
    ]),
  ]);
}

function linksOf({ decree, targets }: Entry): Links {
  const { gazette, year, issue, path } = decree;
  const up = "../".repeat(path.split("/").length - 1);
  return {
    cite: (id) => {
      const target = targets.get(id);
      return target ? frbrUri(target) : null;
    },
    figure: (file) => encodeURI(`${up}${gazette}/gazette/${year}/${issue}/files/${file}`),
  };
}

function preface({ decree }: Entry): Element {
  const number = decree.number ? [x("p", [x("docNumber", decree.number)])] : [];
  return x("preface", [x("p", [x("docTitle", decree.title)]), ...number]);
}

function attachment(
  part: Part,
  order: number,
  whole: Whole,
  issue: OpenIssue | undefined,
  links: Links,
) {
  const { anchor, genre, role } = part.data;
  const eId = anchor ?? `x${order}`;
  return x("attachment", { eId }, [
    x("doc", { name: genre ?? role }, [meta(whole, issue, eId), ...text(part.children, links)]),
  ]);
}

const closing: FrameRole[] = ["署名", "日期", "附注", "抄送", "印发", "主题词", "登记号"];

/** The text; the frame of the 公文 that ends it goes to the conclusions. */
function text(children: readonly Block[], links: Links): Element[] {
  const end = children.findLastIndex((block) => !isClosing(block)) + 1;
  const [words, rest] = [blocks(children.slice(0, end), links), blocks(children.slice(end), links)];
  return [
    x("mainBody", words.length ? words : [x("p")]),
    ...(rest.length ? [x("conclusions", rest)] : []),
  ];
}

const isClosing = (block: Block): boolean =>
  block.type === "paragraph" && !!block.data?.frame && closing.includes(block.data.frame);

export const beside = [akomaNtoso];
