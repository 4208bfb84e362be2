import { expect, test } from "vitest";
import { site as schema } from "../gazette/schema.ts";
import { gazetteName, nameSite } from "./site.ts";

const lan = { gazette: "lanshan", name: "澜山市人民政府公报" };
const yuan = { gazette: "yuanling", name: "沅陵县人民政府公报" };

test("an archive of one gazette goes by its name, one of several by none", () => {
  expect(nameSite(schema.parse({}), [lan, lan]).title).toBe("澜山市人民政府公报档案");
  expect(nameSite(schema.parse({}), [lan, yuan]).title).toBe("政府公报档案");
  expect(nameSite(schema.parse({}), []).title).toBe("政府公报档案");
});

test("what site.yaml says stands", () => {
  const gazettes = [{ slug: "lanshan", name: "澜山政报" }];
  const named = nameSite(schema.parse({ gazettes }), [lan]);
  expect(named.title).toBe("澜山政报档案");
  expect(gazetteName({ site: named }, "lanshan")).toBe("澜山政报");
  expect(nameSite(schema.parse({ title: "地方志办公室藏" }), [lan]).title).toBe("地方志办公室藏");
});

test("a gazette of site.yaml that holds nothing yet does not take the name away", () => {
  const gazettes = [{ slug: "yuanling", name: "沅陵县人民政府公报" }];
  expect(nameSite(schema.parse({ gazettes }), [lan]).title).toBe("澜山市人民政府公报档案");
});

test("a gazette goes by the name of its oldest issue", () => {
  const later = { ...lan, name: "澜山市政府公报" };
  const site = nameSite(schema.parse({}), [lan, later]);
  expect(gazetteName({ site }, "lanshan")).toBe("澜山市人民政府公报");
  expect(gazetteName({ site }, "elsewhere")).toBe("elsewhere");
});
