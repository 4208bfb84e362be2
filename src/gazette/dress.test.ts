import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { picks } from "./testing/arbitraries.ts";
import { fold } from "./testing/fold.ts";
import { find } from "./testing/found.ts";
import * as mutate from "./testing/mutate.ts";
import { bundled, documents, invented, runs, TIMEOUT } from "./testing/properties.ts";

vi.setConfig({ testTimeout: TIMEOUT });

/** The metadata, width and layout aside. */
function metadata(raw: string) {
  const { decrees, tree } = find(raw);
  const fields = decrees.map(({ fields: { marks: _marks, lines: _lines, ...rest } }) => rest);
  const { facts, entries } = tree.data;
  return fold(JSON.stringify({ facts, entries, fields }));
}

test.each([
  ...invented.map((raw, at) => [`issue ${"abc"[at]}`, raw, 0.002] as const),
  ["the real issue", bundled, 0.0005] as const,
])("%s: metadata do not depend on the width of punctuation", (_name, raw, share) => {
  const clean = metadata(raw);
  fc.assert(
    fc.property(picks, (pick) => {
      expect(metadata(mutate.flipWidth(raw, pick))).toBe(clean);
    }),
    runs(share),
  );
});

test.each([
  ["CRLF", mutate.crlf],
  ["a byte order mark", (raw: string) => `\ufeff${raw}`],
  ["no heading marks", mutate.stripHashes],
  ["half-width digits", mutate.narrow],
])("%s: the same metadata", (_name, dress) => {
  for (const raw of [...invented, ...documents]) expect(metadata(dress(raw))).toBe(metadata(raw));
});
