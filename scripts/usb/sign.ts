/** Signs a manifest with the archivist's own Ed25519 key (`openssl genpkey -algorithm ed25519`). */
import { createHash, createPrivateKey, createPublicKey, sign as signWith } from "node:crypto";
import { readFile } from "node:fs/promises";
import { writePublicKey, writeSignature } from "../../src/archive/edition/signature.ts";

/**
 * The `.minisig` of a manifest; prints the public key, to be published elsewhere.
 * @throws when the file holds no Ed25519 private key
 */
export async function sign(manifest: Uint8Array, date: string, keyFile: string): Promise<string> {
  const key = createPrivateKey(await readFile(keyFile));
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`${keyFile} 不是 Ed25519 私钥`);
  const raw = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  const id = createHash("sha256").update(raw).digest().subarray(0, 8);
  console.log(`公钥，请另外公布：\n${writePublicKey({ id, key: raw })}`);
  return writeSignature(manifest, date, id, (message) => signWith(null, message, key));
}
