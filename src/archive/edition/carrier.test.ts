import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bagInfo } from "./bagit.ts";
import { nameProblems } from "./names.ts";
import { readme } from "./readme.ts";
import { check, readPublicKey, writePublicKey, writeSignature } from "./signature.ts";
import { sizes } from "./sizes.ts";
import { zipped } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("names that some system cannot hold are refused", () => {
  const good = ["打开公报.html", "README.txt", "xinzhou/xzf/2019/9/index.html", "data/a-b_c.2.zip"];
  expect(nameProblems(good)).toEqual([]);
  const bad = [
    "Index.html",
    "a/con/x",
    "a/nul.txt",
    "a b/x",
    "x".repeat(65),
    ".hidden",
    "a./b",
    `${"a/".repeat(60)}b`,
  ];
  for (const path of bad) expect(nameProblems([path]), path).toHaveLength(1);
  expect(nameProblems(["a/b.html", "a/B.html"])).toHaveLength(2);
});

test("small files waste large clusters", () => {
  expect(sizes([1, 4096, 4097, 0])).toEqual({
    files: 4,
    bytes: 8194,
    on: [
      { cluster: 4096, taken: 16_384 },
      { cluster: 32_768, taken: 98_304 },
      { cluster: 131_072, taken: 393_216 },
    ],
  });
});

test("BagIt's tags count the payload and keep a title on its line", () => {
  const info = bagInfo({
    title: "某市\n公报",
    url: "https://gazette.example",
    contact: "mailto:a@gazette.example",
    date: "2019-08-20",
    payload: [10, 5],
  });
  expect(info).toBe(`Source-Organization: 某市 公报
Contact-Email: a@gazette.example
External-Description: 某市 公报离线版
External-Identifier: https://gazette.example/
Bagging-Date: 2019-08-20
Payload-Oxum: 15.2
`);
});

test("the README opens in any editor and says what it must", () => {
  const text = readme({ title: "某市公报", date: "2019-08-20", decrees: 12, issues: 1, url: null });
  expect(text.startsWith("\ufeff某市公报")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  for (const words of [
    "打开公报.html",
    "verify.html",
    "sha256sum -c manifest-sha256.txt",
    "2019年8月20日",
  ])
    expect(text).toContain(words);
});

describe("ZIP", () => {
  const files: [string, Uint8Array][] = [
    ["b/二.txt", bytes("乙".repeat(500))],
    ["a.zip", bytes("PK")],
  ];

  test("holds what went in, in order of names", () => {
    const out = unzipSync(zipped("2019-08-20", files));
    expect(Object.keys(out)).toEqual(["a.zip", "b/二.txt"]);
    expect(out["b/二.txt"]).toEqual(files[0]![1]);
  });

  test("is the same bytes in another time zone", () => {
    const here = process.env.TZ;
    const offsets = new Set<number>();
    const hashes = ["UTC", "Asia/Shanghai", "America/St_Johns"].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2019, 7, 20).getTimezoneOffset());
      return createHash("sha256").update(zipped("2019-08-20", files)).digest("hex");
    });
    process.env.TZ = here;
    expect(offsets.size).toBe(3);
    expect(new Set(hashes).size).toBe(1);
  });
});

describe("signature", () => {
  const pair = generateKeyPairSync("ed25519");
  const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const key = { id: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), key: Uint8Array.from(raw) };
  const file = bytes("manifest");
  const signature = writeSignature(file, "2019-08-20", key.id, (message) =>
    sign(null, message, pair.privateKey),
  );

  test("is valid with its key, read back from its file", () => {
    expect(check(file, signature, readPublicKey(writePublicKey(key))!)).toBe("有效");
  });

  test("is not valid for another text, comment or key", () => {
    expect(check(bytes("manifesto"), signature, key)).toBe("无效");
    expect(check(file, signature.replace("2019-08-20", "2019-08-21"), key)).toBe("无效");
    expect(check(file, signature, { ...key, id: new Uint8Array(8) })).toBe("不是这把钥匙");
    expect(check(file, "x", key)).toBe("读不懂");
    expect(readPublicKey("不是钥匙")).toBeNull();
  });
});
