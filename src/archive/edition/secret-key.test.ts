import { generateKeyPairSync } from "node:crypto";
import { sign } from "@noble/ed25519";
import { describe, expect, test } from "vitest";
import { readSecretKey } from "./secret-key.ts";
import { check, readPublicKey, writePublicKey, writeSignature } from "./signature.ts";

/** Written by minisign 0.11: `minisign -G -W`, `minisign -S -t 2019-08-20 -c …` over "manifest\n". */
const theirs = {
  secret: `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbN4PX7Q8upNeoKuT74R1b6osNnBvTH4LQU5kW4L8N1DOTjMXAeE8lghmnkF3k94MkQIEFqOrcSTtBpAIxT/aDu/5RFWklnzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`,
  public: "RWRs3g9ftDy6kwhmnkF3k94MkQIEFqOrcSTtBpAIxT/aDu/5RFWklnza",
  signature: `untrusted comment: 公报离线版清单的签名
RURs3g9ftDy6k4vvBttXzihOoq1Xjk1xZWVfvK3/2JJ3YXk1f7NbE3J8+tZ+Wd7hquA/8dn/BbINAz36ud5edIrVqjUm/ikolgw=
trusted comment: 2019-08-20
EcjJrLWNBcAZ/J9xKU2dIIkiODeuB2J8xfYZJEXscERv7Xgo2KPkpK3nvVlBmREOV2abQBbNva9LiSuV3+huBg==
`,
};
const file = new TextEncoder().encode("manifest\n");

describe("minisign", () => {
  test("its key signs here to the letter as it does there", () => {
    const { id, seed } = readSecretKey(theirs.secret);
    expect(writeSignature(file, "2019-08-20", id, (message) => sign(message, seed))).toBe(
      theirs.signature,
    );
  });

  test("its signature is valid here, with the public key that belongs to the secret one", () => {
    const { id, publicKey } = readSecretKey(theirs.secret);
    expect(writePublicKey({ id, key: publicKey })).toContain(theirs.public);
    expect(check(file, theirs.signature, readPublicKey(theirs.public)!)).toBe("有效");
  });

  test("a key behind a password is named as such", () => {
    const bytes = Buffer.from(theirs.secret.split("\n")[1]!, "base64");
    bytes.write("Sc", 2);
    expect(() => readSecretKey(bytes.toString("base64"))).toThrow("口令");
  });
});

describe("PEM", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();

  test("gives the public key that openssl gives", () => {
    const der = publicKey.export({ format: "der", type: "spki" });
    expect(Buffer.from(readSecretKey(pem).publicKey)).toEqual(der.subarray(-32));
  });

  test.each([
    [
      "of another kind",
      generateKeyPairSync("x25519").privateKey.export({ format: "pem", type: "pkcs8" }),
    ],
    ["that is none", "不是钥匙"],
    ["that is empty", ""],
  ])("a key %s is refused", (_, text) => {
    expect(() => readSecretKey(String(text))).toThrow(/Ed25519/);
  });
});
