import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, formatManifest, isWhole, parseManifest, rootOf, spoken } from "./manifest.ts";

const hash = (digit: string) => digit.repeat(64);
const files: [string, string][] = [
  ["打开公报.html", hash("1")],
  ["index.html", hash("2")],
  ["data/2019 a.zip", hash("3")],
];
const text = formatManifest(files);

test("the manifest is what sha256sum writes, in order", () => {
  expect(text).toBe(
    `${hash("3")}  data/2019 a.zip\n${hash("2")}  index.html\n${hash("1")}  打开公报.html\n`,
  );
  expect(parseManifest(text)).toEqual({ files: new Map(files), malformed: [] });
});

test("a whole copy is whole; what a computer leaves on a stick is no fault", () => {
  const found = new Map([...files, [".DS_Store", "x"], ["System Volume Information/a", "y"]] as [
    string,
    string,
  ][]);
  const findings = compare(parseManifest(text), found);
  expect(isWhole(findings)).toBe(true);
  expect(findings.litter).toEqual([".DS_Store", "System Volume Information/a"]);
});

test("changed, missing and extra files are named", () => {
  const found = new Map([
    ["index.html", hash("9")],
    ["打开公报.html", hash("1")],
    ["assets/evil.js", hash("0")],
  ]);
  expect(compare(parseManifest(text), found)).toEqual({
    changed: ["index.html"],
    missing: ["data/2019 a.zip"],
    extra: ["assets/evil.js"],
    malformed: [],
    litter: [],
  });
});

test("no single changed byte of the manifest goes unnoticed", () => {
  const bytes = new TextEncoder().encode(text);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ flip;
      const read = parseManifest(new TextDecoder().decode(damaged));
      expect(isWhole(compare(read, new Map(files)))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("a hash can be read aloud", () => {
  expect(spoken("0123456789ab")).toBe("0123 4567 89ab");
});

test("the edition is found where it lies on a stick", () => {
  expect(rootOf(["u/a.html", "u/manifest-sha256.txt"])).toBe("u/");
  expect(rootOf(["u/x/y/manifest-sha256.txt", "u/公报/manifest-sha256.txt", "u/a"])).toBe(
    "u/公报/",
  );
  expect(rootOf(["u/a", "u/my-manifest-sha256.txt"])).toBe("u/");
  expect(rootOf([])).toBe("");
});
