/**
 * Signatures as minisign writes them (prehashed: Ed25519 over BLAKE2b-512), so
 * that `minisign -V` checks an edition as well as `verify.html` does.
 */
import { hashes, verify } from "@noble/ed25519";
import { blake2b } from "@noble/hashes/blake2.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { editionStrings as words } from "./strings.ts";

hashes.sha512 = sha512;

/** Algorithm of a key, and of a signature over a hash of the file. */
const [KEY, PREHASHED] = ["Ed", "ED"];
const ALGORITHM = 2;
const ID = 8;

export type Verdict = "有效" | "无效" | "不是这把钥匙" | "读不懂";

export interface PublicKey {
  id: Uint8Array;
  key: Uint8Array;
}

/** The second line of a `minisign.pub`, or that line alone; null when it is none. */
export function readPublicKey(text: string): PublicKey | null {
  const bytes = base64(text.trim().split("\n").at(-1) ?? "");
  if (bytes?.length !== ALGORITHM + ID + 32 || ascii(bytes.subarray(0, ALGORITHM)) !== KEY)
    return null;
  return { id: bytes.slice(ALGORITHM, ALGORITHM + ID), key: bytes.slice(ALGORITHM + ID) };
}

/** Whether `signature` (a `.minisig` file) is the key's over `file`, its comment included. */
export function check(file: Uint8Array, signature: string, { id, key }: PublicKey): Verdict {
  const [, line = "", trusted = "", global = ""] = signature.split(/\r?\n/);
  const [bytes, over] = [base64(line), base64(global)];
  if (bytes?.length !== ALGORITHM + ID + 64 || over?.length !== 64) return "读不懂";
  if (ascii(bytes.subarray(0, ALGORITHM)) !== PREHASHED) return "读不懂";
  if (!trusted.startsWith(COMMENT)) return "读不懂";
  if (!same(bytes.subarray(ALGORITHM, ALGORITHM + ID), id)) return "不是这把钥匙";
  const own = bytes.subarray(ALGORITHM + ID);
  const commented = joined(own, new TextEncoder().encode(trusted.slice(COMMENT.length)));
  return verify(own, blake2b(file), key) && verify(over, commented, key) ? "有效" : "无效";
}

const COMMENT = "trusted comment: ";

/** Writes a `.minisig`; `sign` is the archivist's Ed25519 key at work. */
export function writeSignature(
  file: Uint8Array,
  comment: string,
  id: Uint8Array,
  sign: (message: Uint8Array) => Uint8Array,
): string {
  const own = sign(blake2b(file));
  const head = joined(new TextEncoder().encode(PREHASHED), id, own);
  const over = sign(joined(own, new TextEncoder().encode(comment)));
  return `untrusted comment: ${words.signature}\n${encode(head)}\n${COMMENT}${comment}\n${encode(over)}\n`;
}

/** A public key file, to be published away from the stick. */
export const writePublicKey = ({ id, key }: PublicKey): string =>
  `untrusted comment: ${words.publicKey}\n${encode(joined(new TextEncoder().encode(KEY), id, key))}\n`;

export function joined(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const encode = (bytes: Uint8Array): string => btoa(ascii(bytes));
const same = (a: Uint8Array, b: Uint8Array): boolean => ascii(a) === ascii(b);

/** Null for what is no base64. */
export function base64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
