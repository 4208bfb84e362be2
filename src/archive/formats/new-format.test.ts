import { expect, test } from "vitest";
import { archiveOutputs, decreeOutputs, outputsOf } from "./outputs.ts";

test("a new format is a module and nothing else; one that takes another's file is refused", () => {
  const [first] = decreeOutputs;
  const mine = { ...first!, file: "index.mine" };
  const known = { "./known.ts": { beside: decreeOutputs, whole: archiveOutputs } };
  const more = outputsOf({ ...known, "./a-new-one.ts": { beside: [mine] } });
  expect(more.beside.map(({ file }) => file)).toEqual([
    "index.mine",
    ...decreeOutputs.map(({ file }) => file),
  ]);
  expect(more.whole).toEqual(archiveOutputs);
  expect(() => outputsOf({ ...known, "./taken.ts": { beside: [first!] } })).toThrow(first!.file);
});
