import { expect, test } from "vitest";
import { body, part, section } from "../../archive/testing/decrees.ts";
import type { Roster } from "../../gazette/nodes.ts";
import type { RosterMark } from "../../gazette/schema.ts";
import { commandOf } from "./command.ts";
import { org } from "./org.ts";
import { orgList } from "./org-list.ts";

const roster = (anchor: string): Roster => ({ type: "roster", children: [], data: { anchor } });
const mark = (anchor: string, name: string): RosterMark => ({
  anchor,
  title: null,
  roles: [{ role: "指挥长", people: [{ name, post: "副市长", line: 1 }] }],
});
const special = ["抗震救灾", "防汛抗旱", "森林防火"].map((name, i) =>
  section(`s2-${i + 1}`, "(一)", `（${i + 1}）`, `${name}指挥部`, roster(`r${i + 2}`)),
);
const marks = ["甲", "乙", "丙", "丁"].map((name, i) => mark(`r${i + 1}`, name));
const head = section("s1", "一", "一、", "总指挥部", roster("r1"));

test("the body named first stands above those grouped after it", () => {
  const command = commandOf(
    body(part({}, head, section("s2", "一", "二、", "专项指挥部", ...special))),
    marks,
  )!;
  expect(command).toMatchObject({ name: "总指挥部", anchor: "s1" });
  expect(command.children.map(({ name }) => name)).toEqual(["专项指挥部"]);
  expect(
    command.children[0]!.children.map(({ name, roles }) => [name, roles[0]!.people[0]!.name]),
  ).toEqual([
    ["抗震救灾指挥部", "乙"],
    ["防汛抗旱指挥部", "丙"],
    ["森林防火指挥部", "丁"],
  ]);
  const svg = org(command, (anchor) => `../#${anchor}`);
  expect(svg.match(/<a href="..\/#s2-\d">/g)).toHaveLength(3);
  expect(svg).not.toContain("style=");
  expect(orgList(command, (anchor) => `../#${anchor}`).match(/<a href=/g)).toHaveLength(5);
});

test.each([
  ["bodies side by side", [head, ...special]],
  ["two bodies below", [head, section("s2", "一", "二、", "专项指挥部", ...special.slice(1))]],
  [
    "a heading that has people of its own",
    [head, section("s2", "一", "二、", "专项指挥部", roster("r1"), ...special)],
  ],
  ["no body that stands first", [section("s2", "一", "二、", "专项指挥部", ...special), head]],
])("no structure is drawn of %s", (_, sections) => {
  expect(commandOf(body(part({}, ...sections)), marks)).toBeNull();
});
