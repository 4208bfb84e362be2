/** Checks a folder against its manifest in the browser; the files never leave the machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  compare,
  type Findings,
  isWhole,
  MANIFEST,
  parseManifest,
  rootOf,
  SIGNATURE,
  spoken,
} from "../archive/edition/manifest.ts";
import { check, readPublicKey } from "../archive/edition/signature.ts";

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const folder = one<HTMLInputElement>("#folder");
const published = one<HTMLInputElement>("#published");
const key = one<HTMLInputElement>("#key");
const progress = one<HTMLProgressElement>("[data-progress]");
const count = one("[data-count]");
const outcome = one("[data-outcome]");

/** The files as they were hashed last, so that a number typed later needs no second reading. */
let read: { named: Map<string, File>; found: Map<string, string> } | undefined;
/** number of the latest check; an older one that ends later is not shown */
let latest = 0;

folder.addEventListener("change", () => {
  read = undefined;
  void verify([...(folder.files ?? [])]);
});
for (const input of [published, key])
  input.addEventListener("change", () => {
    if (read) void verify([]);
  });

async function verify(files: File[]): Promise<void> {
  latest += 1;
  const run = latest;
  outcome.replaceChildren();
  outcome.dataset.state = "working";
  const named = read?.named ?? inFolder(files);
  const manifest = named.get(MANIFEST);
  if (!manifest)
    return show("unreadable", `这个文件夹里没有 ${MANIFEST}：请选择整个档案的文件夹。`);
  const bytes = new Uint8Array(await manifest.arrayBuffer());
  const signed = await signature(named.get(SIGNATURE), bytes);
  const found = read?.found ?? (await hashes(named, run));
  if (run !== latest) return;
  read = { named, found };
  report(compare(parseManifest(new TextDecoder().decode(bytes)), found), found.size, signed);
  compareHash(bytesToHex(sha256(bytes)));
}

/** Files by their paths in the edition, wherever below the picked folder it lies. */
function inFolder(files: File[]): Map<string, File> {
  const paths = files.map((file) => file.webkitRelativePath);
  const root = rootOf(paths);
  return new Map(
    files.flatMap((file, at) =>
      paths[at]!.startsWith(root) ? [[paths[at]!.slice(root.length), file] as const] : [],
    ),
  );
}

async function signature(file: File | undefined, manifest: Uint8Array): Promise<string | null> {
  if (!key.value.trim()) return null;
  if (!file) return "这份档案没有签名";
  const publicKey = readPublicKey(key.value);
  return publicKey ? check(manifest, await file.text(), publicKey) : "公钥读不懂";
}

async function hashes(named: Map<string, File>, run: number): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  progress.hidden = false;
  for (const [path, file] of named) {
    if (run !== latest) break;
    if (path !== MANIFEST && path !== SIGNATURE) found.set(path, await hash(file));
    progress.value = found.size / named.size;
    count.textContent = `${found.size} / ${named.size}`;
  }
  progress.hidden = true;
  count.textContent = "";
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

const REMEDY = "请从原来的盘重新复制一份，再检查一次；仍然这样的，请向提供这份档案的单位另取一份。";

function report(findings: Findings, files: number, signed: string | null): void {
  const good = isWhole(findings) && (signed === null || signed === "有效");
  const words = isWhole(findings)
    ? `完整：${files} 个文件都与清单一致。`
    : "不完整，或者被改动过。";
  show(good ? "whole" : "broken", words);
  if (!isWhole(findings)) paragraph(REMEDY);
  for (const [label, paths] of lists(findings)) if (paths.length) add(label, paths);
  if (signed) paragraph(`签名：${signed}。`);
}

function compareHash(hash: string): void {
  const code = Object.assign(document.createElement("code"), { textContent: spoken(hash) });
  paragraph("清单自身的校验值，请与另外公布的逐组比对：", code);
  const told = published.value.replace(/\s/g, "").toLowerCase();
  if (!told) return;
  if (told !== hash) outcome.dataset.state = "broken";
  paragraph(
    told === hash ? "与填写的校验值相同。" : "与填写的校验值不同：这份档案不是公布的那一份。",
  );
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
  const p = document.createElement("p");
  p.append(Object.assign(document.createElement("strong"), { textContent: words }));
  outcome.append(p);
}

function paragraph(...words: (string | Node)[]): void {
  const p = document.createElement("p");
  p.append(...words);
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
