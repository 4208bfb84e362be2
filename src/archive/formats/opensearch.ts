/** OpenSearch 1.1 description: lets a browser search the archive from its address bar. */
import { absolute } from "../cite/item.ts";
import type { ArchiveOutput } from "./archive.ts";
import { document, x } from "./xml.ts";

/** The specification's limits, in characters. */
const SHORT = 16;
const LONG = 48;

export const openSearch: ArchiveOutput = {
  name: "OpenSearch",
  about: "在浏览器地址栏里检索本档案",
  example: "浏览器设置 → 搜索引擎 → 添加本档案",
  needsUrl: true,
  files: ({ site: { title, url } }) => {
    const template = `${absolute(url!, "search/")}?q={searchTerms}`;
    const root = x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
      x("ShortName", cut(title, SHORT)),
      x("LongName", cut(title, LONG)),
      x("Description", `检索${title}：文号、标题、条文里的词语`),
      x("Url", { type: "text/html", template }),
      x("Image", { type: "image/svg+xml" }, absolute(url!, "icon.svg")),
      x("Language", "zh-Hans-CN"),
      x("InputEncoding", "UTF-8"),
      x("OutputEncoding", "UTF-8"),
    ]);
    const type = "application/opensearchdescription+xml";
    return [{ path: "opensearch.xml", type, body: () => document(root) }];
  },
};

const cut = (words: string, length: number): string => [...words].slice(0, length).join("");

export const whole = [openSearch];
