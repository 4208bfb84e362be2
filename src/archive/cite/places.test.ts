import { expect, test } from "vitest";
import { context, issuing, issuingBody, opinion, opinionBody } from "../testing/decrees.ts";
import { citeAnchor } from "./item.ts";
import { citeAt, citePlaces } from "./places.ts";

test.each([
  ["a notice with its 办法", issuing, issuingBody, ["x1-c3", "x1-a14", "x1-a14-2", "x1-a14.2"]],
  ["an opinion", opinion, opinionBody, ["s3", "s3-2"]],
])("the browser cites every place of %s as the library does", (_, decree, body, anchors) => {
  const here = context(53);
  const places = JSON.parse(JSON.stringify(citePlaces(decree, body, here)));
  expect(Object.keys(places.places)).toEqual(anchors);
  for (const anchor of anchors) {
    const { key: _key, ...expected } = citeAnchor(decree, body, anchor, here)!;
    expect(citeAt(places, anchor)).toMatchObject(expected);
  }
});

test("a place that is not there is no citation, nor is a name every object has", () => {
  const places = citePlaces(opinion, opinionBody, context(8));
  expect([citeAt(places, "s9"), citeAt(places, "constructor"), citeAt(places, "")]).toEqual([
    null,
    null,
    null,
  ]);
});
