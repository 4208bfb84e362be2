/** `npm run verify -- <dir>`: a copy of the edition against its manifest; exit 1 when anything differs. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import {
  compare,
  type Findings,
  isWhole,
  MANIFEST,
  parseManifest,
  SIGNATURE,
  spoken,
} from "../src/archive/edition/manifest.ts";
import { hashOf, pathsIn } from "./files.ts";

/** @throws when the folder has no manifest */
export async function verifyFolder(folder: string): Promise<Findings> {
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) throw new Error(`${folder} 里没有 ${MANIFEST}，不是一份离线版`);
  const found = new Map<string, string>();
  for (const path of pathsIn(folder))
    if (path !== MANIFEST && path !== SIGNATURE) found.set(path, await hashOf(join(folder, path)));
  return compare(parseManifest(await readFile(manifest, "utf8")), found);
}

const lines = ({ changed, missing, extra, malformed }: Findings): string[] => [
  ...changed.map((path) => `被改动：${path}`),
  ...missing.map((path) => `缺少：${path}`),
  ...extra.map((path) => `多出：${path}`),
  ...malformed.map((line) => `清单第 ${line} 行读不懂`),
];

async function main(): Promise<void> {
  const command = new Command("verify")
    .description("按清单检查一份离线版")
    .argument("<dir>", "离线版所在的文件夹")
    .parse();
  const folder = command.args[0]!;
  const findings = await verifyFolder(folder);
  for (const line of lines(findings)) console.error(line);
  const whole = isWhole(findings);
  console.log(whole ? "完整：每个文件都与清单一致。" : "不完整，或者被改动过。");
  console.log(`清单自身的校验值：${spoken(await hashOf(join(folder, MANIFEST)))}`);
  process.exitCode = whole ? 0 : 1;
}

if (import.meta.main)
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
