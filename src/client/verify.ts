/** Checks a folder against its manifest in the browser; the files never leave the machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  compare,
  type Findings,
  isWhole,
  MANIFEST,
  parseManifest,
  SIGNATURE,
  spoken,
} from "../archive/edition/manifest.ts";
import { check, readPublicKey } from "../archive/edition/signature.ts";

const folder = document.querySelector<HTMLInputElement>("#folder")!;
const key = document.querySelector<HTMLInputElement>("#key")!;
const progress = document.querySelector<HTMLProgressElement>("[data-progress]")!;
const outcome = document.querySelector<HTMLElement>("[data-outcome]")!;

folder.addEventListener("change", () => void verify([...(folder.files ?? [])]));

async function verify(files: File[]): Promise<void> {
  outcome.replaceChildren();
  outcome.dataset.state = "working";
  const named = new Map(files.map((file) => [pathOf(file), file]));
  const manifest = named.get(MANIFEST);
  if (!manifest)
    return show("unreadable", `这个文件夹里没有 ${MANIFEST}：请选择整个档案的文件夹。`);
  const bytes = new Uint8Array(await manifest.arrayBuffer());
  const signed = await signature(named.get(SIGNATURE), bytes);
  const found = await hashes(named);
  const findings = compare(parseManifest(new TextDecoder().decode(bytes)), found);
  const good = isWhole(findings) && signed !== "无效";
  show(
    good ? "whole" : "broken",
    good ? `完整：${found.size} 个文件都与清单一致。` : "不完整，或者被改动过。",
  );
  for (const [words, paths] of lists(findings)) if (paths.length) add(words, paths);
  if (signed) paragraph(`签名：${signed}`);
  paragraph(`清单自身的校验值，请与另外公布的比对：${spoken(bytesToHex(sha256(bytes)))}`);
}

/** A path without the picked folder's own name. */
const pathOf = (file: File): string => file.webkitRelativePath.replace(/^[^/]*\//, "");

async function signature(file: File | undefined, manifest: Uint8Array): Promise<string | null> {
  if (!file || !key.value.trim()) return null;
  const publicKey = readPublicKey(key.value);
  return publicKey ? check(manifest, await file.text(), publicKey) : "公钥读不懂";
}

async function hashes(named: Map<string, File>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  progress.hidden = false;
  for (const [path, file] of named) {
    if (path !== MANIFEST && path !== SIGNATURE) found.set(path, await hash(file));
    progress.value = found.size / named.size;
  }
  progress.hidden = true;
  return found;
}

/** Reads a file in pieces, so that a large one does not fill the memory. */
async function hash(file: File): Promise<string> {
  const sum = sha256.create();
  const step = 8 * 1024 * 1024;
  for (let at = 0; at < file.size; at += step)
    sum.update(new Uint8Array(await file.slice(at, at + step).arrayBuffer()));
  return bytesToHex(sum.digest());
}

const lists = ({ changed, missing, extra, malformed, litter }: Findings): [string, string[]][] => [
  ["被改动的文件", changed],
  ["缺少的文件", missing],
  ["多出的文件", extra],
  ["清单里读不懂的行", malformed.map((line) => `第 ${line} 行`)],
  ["电脑自己留下的文件（无妨）", litter],
];

function show(state: string, words: string): void {
  outcome.dataset.state = state;
  paragraph(words);
}

function paragraph(words: string): void {
  const p = document.createElement("p");
  p.textContent = words;
  outcome.append(p);
}

function add(words: string, paths: string[]): void {
  paragraph(`${words}（${paths.length}）：`);
  const list = document.createElement("ul");
  list.append(
    ...paths.map((path) => Object.assign(document.createElement("li"), { textContent: path })),
  );
  outcome.append(list);
}
