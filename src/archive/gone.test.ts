import { expect, test } from "vitest";
import { changeLog } from "./change-log.ts";
import { goneOf } from "./gone.ts";
import { type Lock, lock } from "./permalinks.ts";

const hash = "ab".repeat(32);
const decree = (path: string, more: object = {}) => ({
  ...{ id: path.replaceAll("/", "-").slice(2, -1), number: null, title: `《${path}》`, date: null },
  ...{ textSha256: hash, path, added: "2026-01-05", anchors: [], ...more },
});
const said = (kind: string, date: string, more: object = {}) => ({
  ...{ date, kind, reason: "据函", ...more },
});

const issue: Lock = lock.parse({
  gazette: "a",
  path: "a/gazette/2020/1/",
  decrees: [
    decree("a/f/2020/1/", { history: [said("更正", "2026-02-01", { before: hash })] }),
    decree("a/f/2020/2/", { history: [said("改址", "2026-02-02", { from: "a/f/2020/22/" })] }),
    decree("a/f/2020/3/", { withheld: true, history: [said("撤回", "2026-02-03")] }),
    decree("a/f/2020/4/", { withheld: true }),
  ],
  withdrawn: [
    decree("a/f/2020/5/", {
      history: [
        said("改址", "2026-02-03", { from: "a/f/2020/55/" }),
        said("撤回", "2026-02-04", { reason: null }),
      ],
    }),
    decree("a/f/2020/6/", { withheld: true }),
  ],
});

test("a withdrawn address says so, without a name where the decree is not public any more", () => {
  expect(goneOf([issue]).tombstones).toEqual([
    {
      ...{ path: "a/f/2020/3/", of: "公文", title: null, number: null, added: "2026-01-05" },
      ...{ date: "2026-02-03", reason: "据函" },
    },
    {
      ...{ path: "a/f/2020/5/", of: "公文", title: "《a/f/2020/5/》", number: null },
      ...{ added: "2026-01-05", date: "2026-02-04", reason: null },
    },
  ]);
});

test("a former address leads to the present one, also where that is withdrawn", () => {
  expect(goneOf([issue]).redirects).toEqual([
    { from: "a/f/2020/22/", to: "a/f/2020/2/" },
    { from: "a/f/2020/55/", to: "a/f/2020/5/" },
  ]);
});

test("an issue that was withdrawn has a page that says so", () => {
  const gone = { ...issue, history: [{ ...said("撤回", "2026-03-01") }] } as Lock;
  expect(goneOf([gone]).tombstones.at(-1)).toMatchObject({ path: "a/gazette/2020/1/", of: "期" });
});

test("the change log tells the newest first, and nothing of what was never public", () => {
  const log = changeLog([issue], new Set(["a/f/2020/1/version-1/"]));
  expect(log.map(({ date, kind, path }) => `${date} ${kind} ${path}`)).toEqual([
    "2026-02-04 撤回 a/f/2020/5/",
    "2026-02-03 撤回 a/f/2020/3/",
    "2026-02-03 改址 a/f/2020/5/",
    "2026-02-02 改址 a/f/2020/2/",
    "2026-02-01 更正 a/f/2020/1/",
    "2026-01-05 收录 a/f/2020/1/",
    "2026-01-05 收录 a/f/2020/2/",
    "2026-01-05 收录 a/f/2020/3/",
    "2026-01-05 收录 a/f/2020/5/",
  ]);
  expect(log[4]).toMatchObject({ reason: "据函", version: "a/f/2020/1/version-1/" });
  expect(log[3]).toMatchObject({ from: "a/f/2020/22/" });
  expect(JSON.stringify(log)).not.toMatch(/《a\/f\/2020\/[346]\/》/);
  expect(changeLog([issue], new Set())[4]).not.toHaveProperty("version");
});
