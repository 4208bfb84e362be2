import { expect, test } from "vitest";
import { figureName, issueFiles, publishedName } from "./files.ts";
import type { OpenIssue } from "./gate-issue.ts";

const issue = (facts: Partial<OpenIssue>): OpenIssue =>
  ({
    source: { file: "raw/a/2020-01.md", sha256: "", lines: 1 },
    files: ["图 1.png", "secret.png", "2020-01.pdf"],
    complete: true,
    ...facts,
  }) as OpenIssue;

test("a complete issue offers its raw text, its scan and its pictures", () => {
  expect(issueFiles(issue({}), new Set()).map(({ kind, from }) => [kind, from])).toEqual([
    ["raw", "raw/a/2020-01.md"],
    ["scan", "raw/a/2020-01.pdf"],
    ["picture", "raw/a/2020-01/图 1.png"],
    ["picture", "raw/a/2020-01/secret.png"],
  ]);
});

test("where something is withheld, only the pictures of open decrees are offered", () => {
  const files = issueFiles(issue({ complete: false }), new Set(["图 1.png"]));
  expect(files.map(({ from }) => from)).toEqual(["raw/a/2020-01/图 1.png"]);
});

test.each(["图 1.PNG", "A B/c.jpg", "-x", "ok.png"])(
  "%s has a name that an address may hold",
  (name) => {
    expect(publishedName(name)).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
  },
);

test("a picture is known by its name within the issue's folder", () => {
  const names = ["图 1.png", "./图 1.png", "2020-01/图 1.png"];
  expect(names.map((name) => figureName(name, "raw/a/2020-01.md"))).toEqual(
    Array(3).fill("图 1.png"),
  );
});
