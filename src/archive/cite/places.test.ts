import { expect, test } from "vitest";
import type { DecreeBody } from "../../gazette/nodes.ts";
import type { Head } from "../holding.ts";
import {
  context,
  decree,
  hostile,
  issuing,
  issuingBody,
  opinion,
  opinionBody,
} from "../testing/decrees.ts";
import { citeAnchor, citeDecree, citeParts } from "./item.ts";
import { metaTags } from "./metadata.ts";
import { citable, citePlace, citeStep } from "./places.ts";
import { findProvision } from "./provision.ts";

/** What the browser reads off the page that the build has written. */
const travelled = (...of: Parameters<typeof citePlace>) =>
  citable(metaTags(citeDecree(of[0], of[2])), JSON.parse(JSON.stringify(citePlace(...of))));

test.each([
  ["published, with pages", context(53)],
  ["on one page, at no address", { ...context(null), siteUrl: null }],
  ["in a folder of its host", { ...context(53), siteUrl: "https://gazette.example/archive" }],
])("a page %s says of its texts all that a citation needs", (_, here) => {
  const issuers = ["甲省人民政府", "乙省人民政府"];
  const pages: [Head, DecreeBody][] = [
    [issuing, issuingBody],
    [opinion, opinionBody],
    [{ ...decree({}), signer: "张三", number: null, issuer: issuers }, opinionBody],
    [{ ...hostile, date: "2019-07", genre: null }, opinionBody],
  ];
  for (const [head, body] of pages) {
    const cited = [citeDecree(head, here), ...citeParts(head, body, here)];
    expect(travelled(head, body, here)).toEqual(cited);
  }
});

test.each([
  ["a notice with its 办法", issuing, issuingBody, ["x1-c3", "x1-a14", "x1-a14-2", "x1-a14.2"]],
  ["an opinion", opinion, opinionBody, ["s3", "s3-2"]],
])(
  "what travels with the page cites every place of %s as the library does",
  (_, head, body, anchors) => {
    const here = context(53);
    const items = travelled(head, body, here);
    for (const anchor of anchors) {
      const { part, trail } = findProvision(body, anchor)!;
      const { key: _key, ...expected } = citeAnchor(head, body, anchor, here)!;
      expect(citeStep(items, part.data.anchor, trail)).toMatchObject(expected);
    }
  },
);

test("where nothing has a numeral there is nothing to cite but the address", () => {
  const items = travelled(opinion, opinionBody, context(8));
  expect(citeStep(items, null, [])).toBeNull();
  expect(citeStep(items, null, [{ anchor: "u1", marker: null, number: null }])).toBeNull();
});
