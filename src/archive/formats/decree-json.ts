import { record } from "../../gazette/record.ts";
import type { DecreeData } from "../../gazette/record-schema.ts";
import { canonicalOf } from "../canonical.ts";
import { type Archive, type DecreeOutput, issueOf, type Whole } from "./archive.ts";

/** The whole of a decree as data: what it says, and what the archive knows of it from outside it. */
export function decreeData({ entry, decree, body }: Whole, archive: Archive): DecreeData {
  const { citations, ...rest } = record(decree, body, canonicalOf(decree, body).sha256);
  const source = issueOf(archive, entry)?.source;
  return {
    ...rest,
    citations: citations.map((citation, i) => ({
      ...citation,
      target: entry.targets.get(decree.marks.citations[i]!.id) ?? null,
    })),
    citedBy: entry.citedBy,
    repealedBy: entry.repealedBy,
    source: { file: source?.file ?? "", sha256: source?.sha256 ?? "", lines: decree.lines },
  };
}

export const decreeJson: DecreeOutput = {
  file: "index.json",
  type: "application/json",
  about: "全部著录、正文、层级、表格、名单、引用、责任括注、校订（JSON）",
  example: "curl -s …/index.json | jq '.texts[].outline[].text'",
  render: (whole, archive) => `${JSON.stringify(decreeData(whole, archive), null, 1)}\n`,
};

export const beside = [decreeJson];
