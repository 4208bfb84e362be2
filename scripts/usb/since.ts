/** What is new since an earlier edition, as a page and as data. */
import { PAYLOAD } from "../../src/archive/edition/bagit.ts";
import type { Shell } from "../../src/archive/edition/shell.ts";
import { type Now, since } from "../../src/archive/edition/since.ts";
import { type Named, sincePage } from "../../src/archive/edition/since-page.ts";
import { goneOf } from "../../src/archive/gone.ts";
import { type Head, inOrder } from "../../src/archive/holding.ts";
import type { Lock } from "../../src/archive/permalinks.ts";
import { strings } from "../../src/strings.ts";
import type { Archive } from "../archive.ts";
import { compareData, type Earlier } from "./before.ts";
import type { Writer } from "./writer.ts";

/** @param locks what became of earlier addresses */
export async function writeSince(
  earlier: Earlier,
  archive: Archive,
  locks: readonly Lock[],
  shell: Shell,
  writer: Writer,
): Promise<void> {
  const compared = await compareData(earlier, writer.folder, writer.hashes);
  if (typeof compared === "string") sayCoarse(earlier, compared);
  const data = typeof compared === "string" ? null : compared;
  const { files } = earlier.manifest;
  const gone = goneOf(locks);
  const names = namesOf(archive);
  const now: Now = {
    ...{ files: writer.hashes, said: data?.now ?? null },
    ...{ held: [...names.keys()], recorded: data?.recorded ?? [] },
  };
  const news = since({ files, said: data?.before ?? null, hash: earlier.hash }, now, gone);
  const buried = new Map(gone.tombstones.map((one) => [one.path, one]));
  const named = (path: string): Named => {
    const page = writer.hashes.has(`${path}index.html`) ? `${path}index.html` : null;
    const gone = buried.get(path) ?? { title: null, number: null, of: "公文" };
    const words = gone.title === null ? null : numbered({ ...gone, title: gone.title });
    return { of: gone.of, words, ...names.get(path), path: page };
  };
  await writer.write("since.html", sincePage(shell, news, named));
  await writer.write(`${PAYLOAD}since.json`, `${JSON.stringify(news, null, 1)}\n`);
}

function sayCoarse({ folder }: Earlier, missing: string): void {
  console.log(
    `${folder} 里没有与清单相符的 ${missing}：“这一版新增了什么”只能逐页比较。要写明变的是文字、著录还是状态，请用上一版的整个文件夹。`,
  );
}

type Name = Omit<Named, "path">;

/** What issues and decrees are called, each issue before its decrees, as they were printed. */
function namesOf({ holdings, issues }: Archive): Map<string, Name> {
  const printed = Map.groupBy(holdings.toSorted(inOrder), ({ printedIn }) => printedIn);
  return new Map(
    issues.flatMap(({ path, name, year, issue }): [string, Name][] => [
      [path, { of: "期", words: name + strings.issue.name(year, issue) }],
      ...(printed.get(path) ?? []).map(({ head }): [string, Name] => [
        head.path,
        { of: "公文", words: numbered(head) },
      ]),
    ]),
  );
}

const numbered = ({ title, number }: Pick<Head, "title" | "number">): string =>
  number ? `${title}（${number}）` : title;
