import { expect, test } from "vitest";
import { archive } from "../testing/archive.ts";
import { redirects } from "./redirects.ts";

const gone = { tombstones: [], redirects: [{ from: "a/f/2020/22/", to: "a/f/2020/2/" }] };
const body = (url: string | null) => redirects.files({ ...archive(url), gone })[0]!.body();

test("a former address and what lay beside it lead on, from the root or from a sub-path", () => {
  expect(body("https://gazette.example/")).toBe(
    "# 旧地址 新地址\n/a/f/2020/22/* /a/f/2020/2/:splat 301\n",
  );
  expect(body("https://example.org/gongbao/")).toContain("\n/gongbao/a/f/2020/22/* /gongbao/a/");
  expect(body(null)).toContain("\n/a/f/2020/22/* ");
});
