/**
 * The archivist's own Ed25519 key: a PEM file (`openssl genpkey -algorithm ed25519`), or minisign's
 * own secret key without a password (`minisign -G -W`).
 */
import { getPublicKey } from "@noble/ed25519";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "./signature.ts";

export interface SecretKey {
  /** what a signature names its key by, 8 bytes */
  id: Uint8Array;
  /** the private scalar's seed, 32 bytes */
  seed: Uint8Array;
  /** 32 bytes */
  publicKey: Uint8Array;
}

/** An Ed25519 key in PKCS #8 (RFC 8410, section 7) is these bytes and the seed. */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
const PEM = /-----BEGIN PRIVATE KEY-----(?<body>[^-]*)-----END PRIVATE KEY-----/;

/** Of minisign's file: algorithm, password function, checksum function, what scrypt needs; then the keys. */
const MINISIGN = { head: 6 + 32 + 8 + 8, id: 8, pair: 64, checksum: 32 };

/** The id of a key that has none of its own. */
export const keyIdOf = (publicKey: Uint8Array): Uint8Array => sha256(publicKey).slice(0, 8);

/** @throws one sentence when the text holds no such key, or one behind a password */
export function readSecretKey(text: string): SecretKey {
  const pem = PEM.exec(text)?.groups?.body;
  const bytes = base64(pem?.replace(/\s/g, "") ?? text.trim().split("\n").at(-1)!);
  if (!bytes) throw new Error("读不懂这把私钥：要 Ed25519 的 PEM 文件，或者 minisign 的私钥文件");
  return pem === undefined ? ofMinisign(bytes) : ofPkcs8(bytes);
}

function ofPkcs8(bytes: Uint8Array): SecretKey {
  if (bytes.length !== PKCS8.length + 32 || PKCS8.some((byte, at) => bytes[at] !== byte))
    throw new Error("PEM 文件里不是 Ed25519 私钥：用 openssl genpkey -algorithm ed25519 生成一把");
  const seed = bytes.slice(PKCS8.length);
  const publicKey = getPublicKey(seed);
  return { id: keyIdOf(publicKey), seed, publicKey };
}

function ofMinisign(bytes: Uint8Array): SecretKey {
  const { head, id, pair, checksum } = MINISIGN;
  if (bytes.length !== head + id + pair + checksum || bytes[0] !== 0x45 || bytes[1] !== 0x64)
    throw new Error("读不懂这把私钥：要 Ed25519 的 PEM 文件，或者 minisign 的私钥文件");
  if (bytes[2] !== 0 || bytes[3] !== 0)
    throw new Error(
      "这把 minisign 私钥有口令：请用 minisign -S 给清单签名，或者另存一把不设口令的（minisign -G -W）",
    );
  const seed = bytes.slice(head + id, head + id + 32);
  return { id: bytes.slice(head, head + id), seed, publicKey: getPublicKey(seed) };
}
