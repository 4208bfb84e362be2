/** Signs a manifest with the archivist's own key, and says which public key to publish. */
import { readFile } from "node:fs/promises";
import { sign as signWith } from "@noble/ed25519";
import { readSecretKey } from "../../src/archive/edition/secret-key.ts";
import { writePublicKey, writeSignature } from "../../src/archive/edition/signature.ts";

/**
 * The `.minisig` of a manifest; prints the public key, to be published elsewhere.
 * @throws when the file holds no Ed25519 private key
 */
export async function sign(manifest: Uint8Array, date: string, keyFile: string): Promise<string> {
  const { id, seed, publicKey } = readSecretKey(await readFile(keyFile, "utf8"));
  console.log(`公钥，请另外公布：\n${writePublicKey({ id, key: publicKey })}`);
  return writeSignature(manifest, date, id, (message) => signWith(message, seed));
}
