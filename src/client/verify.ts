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
import { check, readPublicKey, type Verdict } from "../archive/edition/signature.ts";
import { checkStrings as words } from "../archive/edition/strings.ts";

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
    return show("unreadable", isFolder(files) ? words.noManifest(MANIFEST) : words.noFolder);
  const bytes = new Uint8Array(await manifest.arrayBuffer());
  const signed = await signature(named.get(SIGNATURE), bytes);
  const found = read?.found ?? (await hashes(named, run));
  if (run !== latest) return;
  read = { named, found };
  report(compare(parseManifest(new TextDecoder().decode(bytes)), found), found.size, signed);
  compareHash(bytesToHex(sha256(bytes)));
}

/** Some browsers give files without the folder they lie in, or the folder as a file. */
const isFolder = (files: File[]): boolean =>
  files.length === 0 || files.some(({ webkitRelativePath }) => webkitRelativePath !== "");

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

/** Null when nobody asks for it. */
type Signed = Verdict | "没有签名" | "公钥读不懂" | null;

async function signature(file: File | undefined, manifest: Uint8Array): Promise<Signed> {
  if (!key.value.trim()) return null;
  if (!file) return "没有签名";
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
    count.textContent = words.progress(found.size, named.size);
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

function report(findings: Findings, files: number, signed: Signed): void {
  const whole = isWhole(findings);
  const good = whole && (signed === null || signed === "有效");
  show(good ? "whole" : "broken", whole ? words.whole(files) : words.broken);
  if (!whole) paragraph(words.remedy);
  for (const [name, paths] of lists(findings)) if (paths.length) add(name, paths);
  if (signed) paragraph(words.signature(words.verdicts[signed]));
}

function compareHash(hash: string): void {
  const code = Object.assign(document.createElement("code"), { textContent: spoken(hash) });
  paragraph(words.own, code);
  const told = published.value.replace(/\s/g, "").toLowerCase();
  if (!told) return;
  if (told !== hash) outcome.dataset.state = "broken";
  paragraph(told === hash ? words.same : words.other);
}

const lists = ({ malformed, ...rest }: Findings): [string, string[]][] => {
  const found = { ...rest, malformed: malformed.map(words.line) };
  const names = Object.keys(words.lists) as (keyof typeof words.lists)[];
  return names.map((name) => [words.lists[name], found[name]]);
};

function show(state: string, what: string): void {
  outcome.dataset.state = state;
  const p = document.createElement("p");
  p.append(Object.assign(document.createElement("strong"), { textContent: what }));
  outcome.append(p);
}

function paragraph(...what: (string | Node)[]): void {
  const p = document.createElement("p");
  p.append(...what);
  outcome.append(p);
}

function add(name: string, paths: string[]): void {
  paragraph(words.list(name, paths.length));
  const list = document.createElement("ul");
  list.append(
    ...paths.map((path) => Object.assign(document.createElement("li"), { textContent: path })),
  );
  outcome.append(list);
}
