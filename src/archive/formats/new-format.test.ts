import { expect, test } from "vitest";
import { archiveOutputs, decreeOutputs, type Format, formats, outputsOf } from "./outputs.ts";

const modules = import.meta.glob<Format>(["./*.ts", "./*/index.ts", "!./*.test.ts"], {
  eager: true,
});

test("a new format is a module and its row; one that takes another's file is refused", () => {
  const [first] = decreeOutputs;
  const mine = { ...first!, file: "index.mine" };
  const more = outputsOf([...formats, { beside: [mine] }]);
  expect(more.beside.map(({ file }) => file)).toEqual([
    ...decreeOutputs.map(({ file }) => file),
    "index.mine",
  ]);
  expect(more.whole).toEqual(archiveOutputs);
  expect(() => outputsOf([...formats, { beside: [first!] }])).toThrow(first!.file);
});

test("no module of the folder that offers something is left without a row", () => {
  const offering = Object.values(modules).filter(({ beside, whole }) => beside ?? whole);
  expect(offering.length).toBe(formats.length);
  expect(outputsOf(offering).beside.length).toBe(decreeOutputs.length);
  expect(outputsOf(offering).whole.length).toBe(archiveOutputs.length);
});
