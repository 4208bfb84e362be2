import { expect, test } from "vitest";
import { rel, relative } from "./rel.ts";

test.each([
  ["/", "", "./"],
  ["/", "xinzhou/xzf/2019/9/", "xinzhou/xzf/2019/9/"],
  ["/about/", "", "../"],
  ["/xinzhou/xzf/2019/9/", "xinzhou/gazette/2019/2/", "../../../../xinzhou/gazette/2019/2/"],
  ["/index.html", "about/", "about/"],
])("from %s to %j is %s", (page, path, link) => {
  expect(relative(page, path)).toBe(link);
  expect(relative(new URL(page, "https://example.org"), path)).toBe(link);
});

test("a relative link leads where the root address does, also under a sub-path", () => {
  const page = new URL("https://example.org/sub/xinzhou/xzf/2019/9/");
  const link = relative("/xinzhou/xzf/2019/9/", "assets/site.css");
  expect(new URL(link, page).pathname).toBe("/sub/assets/site.css");
});

test("the 404 page, shown at any depth, links from the root", () => {
  expect(rel("/404/", "about/")).toMatch(/^(?:https?:\/\/.*)?\/about\/$/);
});
