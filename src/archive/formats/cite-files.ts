/** The citation of a decree and of the texts it issues, for reference managers: `cite.bib`, `cite.ris`, `cite.json`. */
import { downloads } from "../cite/formats.ts";
import { citeDecree, citeIssuedTexts } from "../cite/item.ts";
import { citeContext, type DecreeOutput } from "./archive.ts";

const types: Record<string, string> = {
  "cite.bib": "application/x-bibtex",
  "cite.ris": "application/x-research-info-systems",
  "cite.json": "application/vnd.citationstyles.csl+json",
};

const names: Record<string, string> = {
  "cite.bib": "BibTeX",
  "cite.ris": "RIS",
  "cite.json": "CSL-JSON",
};

const examples: Record<string, string> = {
  "cite.bib": "\\addbibresource{cite.bib}",
  "cite.ris": "文献管理软件 → 文件 → 导入 → cite.ris",
  "cite.json": "pandoc --citeproc --bibliography cite.json 论文.md -o 论文.docx",
};

export const beside: DecreeOutput[] = Object.entries(downloads).map(([file, write]) => ({
  file,
  type: types[file]!,
  about: `${names[file]} 引文，可导入文献管理软件`,
  example: examples[file]!,
  render: ({ entry, decree, body }, archive) => {
    const context = citeContext(archive, entry);
    return write([citeDecree(decree, context), ...citeIssuedTexts(decree, body, context)]);
  },
}));
