import { expect, test } from "vitest";
import { type CitationMark, site } from "../gazette/schema.ts";
import { graph } from "../render/charts/graph.ts";
import { catalogOf } from "./catalog.ts";
import { citationGraph } from "./citation-graph.ts";
import { type Holding, holdingOf } from "./holding.ts";
import { nameSite } from "./site.ts";
import { body, decree, part } from "./testing/decrees.ts";

const cites = (id: number, facts: Partial<CitationMark>): CitationMark => ({
  ...{ id, printed: "《…》", title: null, number: null, relation: "依据", anchor: null, line: 1 },
  ...facts,
});

function holding(serial: number, issue: number, ...citations: CitationMark[]): Holding {
  const path = `a/f/2019/${serial}/`;
  const made = decree({ path, number: `甲政发〔2019〕${serial}号`, issue, order: serial });
  return holdingOf(`f-${serial}`, { ...made, marks: { ...made.marks, citations } }, body(part({})));
}

const graphOf = (holdings: Holding[], issue: number) =>
  citationGraph(
    catalogOf(nameSite(site.parse({}), []), [], holdings),
    holdings.filter(({ head }) => head.issue === issue),
  );

const first = holding(
  1,
  1,
  cites(1, { title: "预算法" }),
  cites(2, { title: "预算法", relation: "提及" }),
);
const second = holding(2, 1, cites(1, { number: "甲政发〔2019〕1号", relation: "废止" }));
const later = holding(3, 2, cites(1, { number: "甲政发〔2019〕2号", relation: "贯彻" }));

test("an issue's graph has what its decrees name, and the decrees of other issues that name them", () => {
  const { documents, namings, left } = graphOf([first, second, later], 1)!;
  expect(documents.map(({ kind, number, title }) => [kind, number ?? title])).toEqual([
    ["here", "甲政发〔2019〕1号"],
    ["work", "预算法"],
    ["here", "甲政发〔2019〕2号"],
    ["held", "甲政发〔2019〕3号"],
  ]);
  expect(namings.map(({ relations }) => relations)).toEqual([["依据", "提及"], ["废止"], ["贯彻"]]);
  expect(left).toBe(0);
});

test("every document of the picture leads to its page, and a repeal is dashed", () => {
  const svg = graph(graphOf([first, second, later], 1)!, (id) => `../${id}`);
  expect(svg.match(/href="[^"]+"/g)).toHaveLength(4);
  expect(svg.match(/class="wire ends"/g)).toHaveLength(1);
  expect(svg).not.toContain("style=");
});

test("an issue that names nothing has no graph", () => {
  expect(graphOf([holding(1, 1)], 1)).toBeNull();
});

test("of a large graph what one decree alone names is left out, and counted", () => {
  const many = Array.from({ length: 120 }, (_, i) => cites(i + 1, { title: `办法${i}` }));
  const both = cites(999, { title: "统计法" });
  const found = graphOf([holding(1, 1, ...many, both), holding(2, 1, both)], 1)!;
  expect(found.documents.map(({ title, kind }) => kind === "work" && title)).toContain("统计法");
  expect(found.documents).toHaveLength(3);
  expect(found.left).toBe(120);
});
