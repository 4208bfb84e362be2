/** `llms.txt` (llmstxt.org): what the archive holds and where its data lie, for programs that read text. */
import { absolute } from "../cite/item.ts";
import { gazetteName } from "../site.ts";
import type { Archive, ArchiveOutput } from "./archive.ts";

export const llms: ArchiveOutput = {
  name: "llms.txt",
  about: "给大语言模型的说明：收录了什么、数据在哪里、怎样引用",
  example: "curl -s …/llms.txt",
  needsUrl: false,
  files: (archive) => [{ path: "llms.txt", type: "text/plain", body: () => body(archive) }],
};

function body(archive: Archive): string {
  const { site, entries, issues } = archive;
  const at = (path: string): string => (site.url ? absolute(site.url, path) : path);
  const names = [
    ...new Set(issues.map(({ gazette }) => `《${line(gazetteName(archive, gazette))}》`)),
  ];
  return `# ${line(site.title)}

> 依${names.join("")}的识别文本整理，收录${issues.length}期、${entries.length}件公文。与纸质公报不一致的，以纸质公报为准；本档案不判断文件是否现行有效。

每件公文有固定地址，条款有固定锚点（如 \`#s3-2\`、\`#a14\`）。引用时请写明发文机关、题名、发文字号、成文日期和地址。

## 数据

- [全部文件](${at("data/decrees.json")}): 题录、文号、日期、地址
- [各期](${at("data/issues.json")}): 目录、与正文的差异
- [引用关系](${at("data/citations.json")}): 依据、废止、修订、提及
- 每件公文旁的 index.json（结构）、index.txt（文字）、index.md、index.xml（Akoma Ntoso 3.0）

## 说明

- [开放数据](${at("open-data/")}): 每种格式的说明和例子
- [数据格式](${at("schema/decree.json")}): index.json 的 JSON Schema
- [变更记录](${at("changes/")}): 收录、更正、撤回
`;
}

/** A name stays on its line and opens no link. */
const line = (words: string): string => words.replace(/\s+/g, " ").replace(/[[\]<>`]/g, "\\$&");

export const whole = [llms];
