import { describe, expect, test } from "vitest";
import { parseManifest } from "./manifest.ts";
import type { Said, Saying } from "./said.ts";
import { type Before, type Now, type Recorded, since } from "./since.ts";

const hash = (digit: string) => digit.repeat(64);
const files = (rows: Record<string, string>) =>
  parseManifest(
    Object.entries(rows)
      .map(([path, digit]) => `${hash(digit)}  ${path}\n`)
      .join(""),
  ).files;
const of = (name: string): string => `a/xzf/2019/${name}/`;
const page = (name: string): string => `${of(name)}index.html`;
const issue = "a/gazette/2019/2/";
const nothing = { tombstones: [], redirects: [] };

const decree = (facts: Record<string, unknown> = {}): Saying => ({
  of: "公文",
  facts: {
    textSha256: hash("1"),
    date: "2019-07-11",
    issuer: ["市政府"],
    repealedBy: [],
    ...facts,
  },
});
const said = (rows: Record<string, Saying>): Said => new Map(Object.entries(rows));

function compared(
  before: Partial<Before>,
  now: Partial<Now>,
  gone: Parameters<typeof since>[2] = nothing,
) {
  const earlier = { hash: "f0", files: files({}), said: null, ...before };
  return since(earlier, { files: files({}), said: null, held: [], recorded: [], ...now }, gone);
}

describe("by their data, two editions are compared by what they say", () => {
  const names = ["7", "8", "9", "10", "11"];
  const pages = (digit: string) => files(Object.fromEntries(names.map((n) => [page(n), digit])));

  test.each<[string, Record<string, unknown>, string[]]>([
    ["the hash of its text", { textSha256: hash("2") }, ["文字"]],
    ["its day", { date: "2019-07-12" }, ["著录"]],
    ["its issuers", { issuer: ["市政府", "市委"] }, ["著录"]],
    ["what repeals it", { repealedBy: [of("10")] }, ["状态"]],
    [
      "text, facts and standing",
      { textSha256: "", date: null, repealedBy: ["x"] },
      ["文字", "著录", "状态"],
    ],
    ["what cites it", { citedBy: [of("10")] }, []],
    ["where it stands in the raw file", { lines: [7, 9] }, []],
    ["a fact that the earlier edition did not know of", { signer: "某" }, []],
  ])("a decree's change of %s", (_, facts, what) => {
    const { changed, redrawn, by } = compared(
      { files: pages("1"), said: said({ [of("9")]: decree(), [of("8")]: decree() }) },
      {
        files: pages("2"),
        said: said({ [of("9")]: decree(facts), [of("8")]: decree() }),
        held: [of("9"), of("8")],
      },
    );
    expect(by).toBe("data");
    expect(changed).toEqual(what.length > 0 ? [{ path: of("9"), what }] : []);
    expect(redrawn).toBe(names.length - changed.length);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["contents", { contents: [] }, ["目录"]],
    ["decrees", { decrees: ["xzf-2019-9"] }, ["目录"]],
    ["masthead", { published: "2019-08-21" }, ["著录"]],
    ["joins", { joins: [1] }, []],
  ])("an issue's change of %s", (_, facts, what) => {
    const first = {
      contents: [{ title: "通知" }],
      decrees: [],
      published: "2019-08-20",
      joins: [],
    };
    const saying = (own: object): Saying => ({ of: "期", facts: { ...first, ...own } });
    const { changed } = compared(
      { said: said({ [issue]: saying({}) }) },
      { said: said({ [issue]: saying(facts) }), held: [issue] },
    );
    expect(changed).toEqual(what.length > 0 ? [{ path: issue, what }] : []);
  });

  test("new, restored, moved, withdrawn and lost ones are told apart, each with what was recorded", () => {
    const entry = (kind: Recorded["kind"], name: string, reason: string | null) => ({
      ...{ kind, reason, date: "2026-02-01", path: of(name) },
    });
    const [corrected, withdrawn] = [entry("更正", "9", "错字"), entry("撤回", "11", "重复")];
    expect(
      compared(
        {
          files: files({
            ...{ [page("2")]: "1", [page("7")]: "1", [page("9")]: "1" },
            ...{ [page("11")]: "1", "books.html": "1" },
          }),
          said: said({
            [of("9")]: decree(),
            [of("11")]: decree(),
            [of("5")]: decree(),
            [of("4")]: decree(),
          }),
        },
        {
          files: files({
            ...{ [page("2")]: "2", [page("7")]: "2", [page("9")]: "2" },
            ...{ [page("11")]: "2", [page("6")]: "2", "books.html": "2" },
          }),
          said: said({
            [of("6")]: decree({ date: null }),
            [of("7")]: decree(),
            [of("9")]: decree({ textSha256: "" }),
            [of("12")]: decree(),
          }),
          held: [issue, of("12"), of("9"), of("7"), of("6")],
          recorded: [withdrawn, corrected, entry("收录", "12", null)],
        },
        {
          tombstones: [
            {
              ...{ path: of("11"), of: "公文", title: null, number: null },
              ...{ added: null, date: "2026-02-01", reason: "重复" },
            },
          ],
          redirects: [{ from: of("5"), to: of("6") }],
        },
      ),
    ).toEqual({
      before: "f0",
      by: "data",
      added: [
        { path: of("12"), what: ["收录"] },
        { path: of("7"), what: ["恢复收录"] },
      ],
      changed: [
        {
          ...{ path: of("9"), what: ["文字"] },
          recorded: [{ kind: "更正", reason: "错字", date: "2026-02-01" }],
        },
        { path: of("6"), what: ["改址", "著录"], from: of("5") },
      ],
      withdrawn: [
        {
          ...{ path: of("11"), what: ["撤回"] },
          recorded: [{ kind: "撤回", reason: "重复", date: "2026-02-01" }],
        },
        { path: of("4"), what: ["不再收录"] },
      ],
      redrawn: 1,
    });
  });
});

describe("by the manifest alone, their pages are", () => {
  const before = files({
    [page("9")]: "1",
    [page("10")]: "2",
    [page("11")]: "3",
    [page("7")]: "3",
    [page("8")]: "3",
    [page("5")]: "3",
    "a/xzf/2019/8/roster/index.html": "3",
    "a/xzf/2019/index.html": "4",
    "a/index.html": "4",
    "organs/a-1/index.html": "4",
    "assets/a.css": "5",
  });
  const now = files({
    [page("9")]: "1",
    [page("10")]: "a",
    [page("12")]: "6",
    [page("7")]: "3",
    [page("8")]: "9",
    [page("5")]: "9",
    [page("6")]: "9",
    "a/index.html": "7",
    "assets/b.css": "8",
  });

  test("lists aside; what only says it was withdrawn, or leads on, is not held", () => {
    const held = [of("6"), of("9"), of("10"), of("12")];
    const gone = { tombstones: [], redirects: [{ from: of("5"), to: of("6") }] };
    expect(compared({ files: before }, { files: now, held }, gone)).toEqual({
      before: "f0",
      by: "pages",
      added: [{ path: of("12"), what: ["收录"] }],
      changed: [
        { path: of("6"), what: ["改址", "页面"], from: of("5") },
        { path: of("10"), what: ["页面"] },
      ],
      withdrawn: [
        { path: of("11"), what: ["不再收录"] },
        { path: of("8"), what: ["不再收录"] },
      ],
      redrawn: null,
    });
  });
});
