/** One raw issue -> the files it becomes. */
import type { VFile } from "vfile";
import { decreesOf } from "../gazette/decrees-of.ts";
import type { Errata } from "../gazette/errata.ts";
import { parse } from "../gazette/index.ts";
import { issueOf } from "../gazette/issue.ts";
import { toYaml } from "../gazette/mdx/to-yaml.ts";
import { writeDecree } from "../gazette/mdx/write.ts";
import { error } from "../gazette/message.ts";
import type { IssueRoot } from "../gazette/nodes.ts";
import { issue as issueSchema } from "../gazette/schema.ts";
import { sha256 } from "../gazette/sha256.ts";
import { earlierReadings } from "./permalinks/published.ts";
import { readingFile } from "./permalinks/reading.ts";
import { type Event, type Lock, type Published, settle } from "./permalinks.ts";

/** A raw file as it lies in `content/raw`. */
export interface Raw {
  /** path shown in messages */
  file: string;
  /** slug of the gazette, and name of the file without its ending */
  gazette: string;
  name: string;
  bytes: Uint8Array;
  text: string;
  errata: Errata | undefined;
  /** pictures and scans that lie beside it */
  files: string[];
}

/** What an issue becomes; nothing of it may be written where an event breaks an address unaccepted. */
export interface Intake {
  tree: IssueRoot;
  file: VFile;
  lock: Lock;
  events: Event[];
  /** paths below `content/` and their text */
  outputs: Map<string, string>;
}

/** Parses a raw issue and renders everything that `content/` keeps of it. */
export function intake(raw: Raw, published: Published): Intake {
  const { gazette, name, text, errata } = raw;
  const { site } = published;
  const { tree, file } = parse(text, { file: raw.file, site, ...(errata && { errata }) });
  conserved(tree, file);
  const documents = decreesOf(tree);
  for (const { decree } of documents) decree.gazette = gazette;
  const { year, issue } = tree.data.facts;
  const { lock, events } = settle({ gazette, year, issue }, documents, published, file);
  const outputs = new Map<string, string>();
  for (const [index, { decree, body }] of documents.entries()) {
    const { id } = lock.decrees[index]!;
    outputs.set(`decrees/${gazette}/${name}/${id}.mdx`, writeDecree(decree, body));
  }
  const origin = {
    gazette,
    ids: lock.decrees.map(({ id }) => id),
    files: raw.files,
    source: sourceOf(raw),
  };
  const record = issueSchema.parse(issueOf(tree, file, origin));
  outputs.set(`issues/${gazette}/${name}.yaml`, toYaml(record));
  for (const [path, text] of lockFiles(lock, name, published)) outputs.set(path, text);
  return { tree, file, lock, events, outputs };
}

const NOTICE = "# 由导入程序写成，随内容提交，请勿手改：读者引用的网址以此为准。\n";
const READING = "# 更正之前公布过的文字，由导入程序写成，随内容提交，请勿手改。\n";

/** The lock of an issue and the earlier readings it refers to, as far as they are at hand. */
export function lockFiles(
  lock: Lock,
  name: string,
  { earlier }: Pick<Published, "earlier">,
): Map<string, string> {
  const path = `permalinks/${lock.gazette}/${name}.yaml`;
  const files = new Map([[path, `${NOTICE}${toYaml(lock)}`]]);
  for (const hash of earlierReadings(lock)) {
    const one = earlier?.(hash);
    if (one) files.set(readingFile(lock.gazette, name, hash), `${READING}${toYaml(one)}`);
  }
  return files;
}

function sourceOf({ gazette, name, bytes, text }: Raw) {
  const lines = text.split(/\r\n|\n|\r/).length;
  return { file: `raw/${gazette}/${name}.md`, sha256: sha256(bytes), lines };
}

/** Law 1 at work on every import: what the account cannot explain is an error of the program. */
function conserved({ data: { account } }: IssueRoot, file: VFile): void {
  const { raw, kept, markup, dropped, corrected } = account;
  const found = kept + markup + dropped + corrected;
  if (found === raw) return;
  error(
    file,
    "conservation",
    `底本有 ${raw} 个字符，读出的只有 ${found} 个；这是程序的错误，请报告`,
    {},
  );
}
