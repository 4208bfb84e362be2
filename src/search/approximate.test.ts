import { expect, it } from "vitest";
import { nearPlaces } from "./approximate.ts";
import { type Fragment, fieldAt } from "./document.ts";

const section = (text: string) => ({
  anchor: "",
  label: "",
  runs: [["", text] as [string, string]],
});
const fragment: Fragment = {
  ...{ path: "a/b/2019/1/", number: null, issuer: [], date: null, year: 2019, issue: 1, page: 1 },
  title: "关于垃圾分类的通知",
  parts: [[section("做好垃圾份类。")], [section("垃圾分拣类；垃圾类；垃圾八类。")]],
};

it("tells a title's words with a wrong character from the text's, wherever they stand in it", () => {
  const places = nearPlaces(fragment, [..."垃圾分类"]);
  expect(places.map(fieldAt)).toEqual(["title", "text", "text", "text"]);
  expect(new Set(places).size).toBe(4);
});
