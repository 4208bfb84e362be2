import { expect, test } from "vitest";
import { context, issuing, issuingBody, opinion, opinionBody } from "../testing/decrees.ts";
import { citeAnchor } from "./item.ts";
import { citeItems, citeStep } from "./places.ts";
import { findProvision } from "./provision.ts";

test.each([
  ["a notice with its 办法", issuing, issuingBody, ["x1-c3", "x1-a14", "x1-a14-2", "x1-a14.2"]],
  ["an opinion", opinion, opinionBody, ["s3", "s3-2"]],
])(
  "what travels with the page cites every place of %s as the library does",
  (_, decree, body, anchors) => {
    const here = context(53);
    const items = JSON.parse(JSON.stringify(citeItems(decree, body, here)));
    for (const anchor of anchors) {
      const { part, trail } = findProvision(body, anchor)!;
      const { key: _key, ...expected } = citeAnchor(decree, body, anchor, here)!;
      expect(citeStep(items, part.data.anchor, trail)).toMatchObject(expected);
    }
  },
);

test("where nothing has a numeral there is nothing to cite but the address", () => {
  const items = citeItems(opinion, opinionBody, context(8));
  expect(citeStep(items, null, [])).toBeNull();
  expect(citeStep(items, null, [{ anchor: "u1", marker: null, number: null }])).toBeNull();
});
