import { expect, test } from "vitest";
import { shellOf, withDoor } from "./shell.ts";

const foot = '<footer><div><p><a href="about/index.html">说明</a></p></div></footer>';
const home = `<head><title>档案</title></head><body><main id="main">旧</main>${foot}</body>`;

test("the foot of the home page leads to the door, and so does that of the edition's own pages", () => {
  const door = '说明</a><a href="%E6%89%93%E5%BC%80%E5%85%AC%E6%8A%A5.html">离线版';
  expect(withDoor(home)).toContain(door);
  const page = shellOf(withDoor(home))("检查 <1>", "<p>$&</p>", "assets/x.js");
  for (const words of [door, "<title>检查 &lt;1></title>", "<p>$&</p>", 'src="assets/x.js"'])
    expect(page).toContain(words);
  expect(page).not.toContain("旧");
});

test("a home page without what the edition needs stops the build", () => {
  expect(() => withDoor(home.replace(foot, ""))).toThrow("页脚");
  expect(() => shellOf("<main></main>")).toThrow("框架");
});
