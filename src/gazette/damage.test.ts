import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { damages } from "./testing/arbitraries.ts";
import { type Found, find } from "./testing/found.ts";
import { damage } from "./testing/mutate.ts";
import { documents, invented, runs, TIMEOUT } from "./testing/properties.ts";

vi.setConfig({ testTimeout: TIMEOUT });

/** Rules that speak of a whole document: it may be missing, one too many, or its head damaged. */
const OF_A_DOCUMENT = ["decree", "stray", "limit", "number", "title"];
/** So does the contents' lack of it, or its lack of an entry. */
const OF_ITS_ENTRY = /在正文中没有找到|不在目录之中/;

/** What an editor is told of a document that is missing or one too many. */
const told = ({ asked }: Found) =>
  asked
    .filter(({ rule, reason }) => OF_A_DOCUMENT.includes(rule) || OF_ITS_ENTRY.test(reason))
    .map(({ reason }) => reason);

/** The number of documents changes in silence: nothing is said of one that was not said before. */
function isSilent(damaged: Found, clean: Found): boolean {
  if (damaged.decrees.length === clean.decrees.length) return false;
  const before = new Set(told(clean));
  return told(damaged).every((reason) => before.has(reason));
}

test.each([
  ["documents", documents, 0.06],
  ["issues", invented, 0.006],
] as const)(
  "%s: one character in a hundred never changes their number in silence",
  (_name, raws, share) => {
    const clean = new Map(raws.map((raw) => [raw, find(raw)]));
    const damaged = fc
      .constantFrom(...raws)
      .chain((raw) => fc.tuple(fc.constant(raw), damages(raw)));
    fc.assert(
      fc.property(damaged, ([raw, list]) => {
        expect(isSilent(find(damage(raw, list)), clean.get(raw)!)).toBe(false);
      }),
      runs(share),
    );
  },
);

test("the damage does change their number now and then, so that the property is put to the test", () => {
  const clean = invented.map((raw) => find(raw).decrees.length);
  const changed = fc
    .sample(fc.tuple(...invented.map(damages)), { numRuns: 12, seed: 1 })
    .some((lists) =>
      lists.some((list, at) => find(damage(invented[at]!, list)).decrees.length !== clean[at]),
    );
  expect(changed).toBe(true);
});
