import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArchive } from "./archive.ts";
import { FILE, folder, raw, runKnowing } from "./import/testing.ts";
import { Unchanged } from "./import/unchanged.ts";

const OTHER = "raw/lanshan/2020-04.md";
const other = raw.replace("第3期", "第4期").replaceAll("4号", "5号").replaceAll("防火", "防汛");
const DECREE = "decrees/lanshan/2020-03/lzf-2020-4.mdx";

/** An issue that a build has imported and read, and where it keeps what it knows. */
async function built() {
  const content = folder({ [FILE]: raw });
  const [known, cache] = [join(content, "known.json"), join(content, "archive.jsonl")];
  await runKnowing(known, content);
  await readArchive(content, cache);
  return { content, known, cache };
}

const signers = async (archive: ReturnType<typeof readArchive>) =>
  (await archive).holdings.map(({ head }) => head.signer);

test("a file whose hash the import has taken is not read again, any other is", async () => {
  const { content, known, cache } = await built();
  const taken = Unchanged.left(known);
  const file = join(content, DECREE);
  writeFileSync(file, readFileSync(file, "utf8").replace("signer: null", "signer: 王一"));
  expect(await signers(readArchive(content, cache, taken))).toEqual([null]);
  expect(await signers(readArchive(content, cache))).toEqual(["王一"]);
});

test("nothing of the archive is read before the import is done", async () => {
  const { content, known, cache } = await built();
  const importing = Promise.withResolvers<Map<string, string>>();
  const reading = readArchive(content, cache, importing.promise);
  writeFileSync(join(content, OTHER), other);
  await runKnowing(known, content);
  importing.resolve(Unchanged.left(known));
  expect((await reading).holdings.map(({ id }) => id)).toEqual(["lzf-2020-4", "lzf-2020-5"]);
});
