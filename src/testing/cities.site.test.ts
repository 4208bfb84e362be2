import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cities, makeCities, textsOf } from "./cities/make.ts";
import { outlets } from "./cities/outlets.ts";

let cities: Cities;
let before: Map<string, string>;
let after: Map<string, string>;
let usb: Map<string, string>;
/** Three imports, two builds and an edition on a busy machine. */
const MAKING = 1_200_000;

beforeAll(async () => {
  cities = await makeCities();
  [before, after, usb] = [textsOf(cities.before), textsOf(cities.after), textsOf(cities.usb)];
}, MAKING);
afterAll(() => cities?.remove());

const json = (path: string) => JSON.parse(after.get(path)!);
const html = (path: string, edition = after): string => edition.get(`${path}index.html`) ?? "";
/** Where the links of a page's main part lead, fragments aside. */
const links = (path: string): string[] =>
  [
    ...html(path)
      .split("<main")[1]!
      .matchAll(/<a [^>]*href="([^"#]+)/g),
  ].map(([, href]) => new URL(href!, `https://site.example/${path}`).pathname.slice(1));

describe("a second issue", () => {
  const changed = () => [...before.keys()].filter((path) => after.get(path) !== before.get(path));
  const folder = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

  it("changes of the first's decrees those it repeals and cites, and no other", () => {
    const texts = [...before.keys()].filter((path) => path.endsWith("/index.txt"));
    const decrees = new Set(texts.map(folder));
    expect(decrees.size).toBe(6);
    const touched = changed().filter((path) => decrees.has(folder(path)));
    expect(touched.sort()).toEqual(
      ["lanshan/zf/2020/4/", "lanshan/zf/2020/7/"].flatMap((path) => [
        `${path}index.html`,
        `${path}index.json`,
      ]),
    );
  });

  it("changes the first's own page by the graph of citations alone, and nothing of the other city", () => {
    const issue = "lanshan/gazette/2020/3/";
    const graph = /<p class="note"><a href="citations\/">[^<]*<\/a><\/p>/;
    expect(html(issue).replace(graph, "")).toBe(html(issue, before));
    const lists = changed().filter((path) => !/^(pagefind|data|feeds?|changes)\b/.test(path));
    expect(lists.filter((path) => path.startsWith("wuchuan/"))).toEqual([]);
    expect(lists).toContain("lanshan/zf/index.html");
    expect(
      [...before.keys()].filter((path) => !/^pagefind/.test(path) && !after.has(path)),
    ).toEqual([]);
  });

  it("says at the head of what it repeals when, where and in which words", () => {
    const note = html("lanshan/zf/2020/4/").split('<p class="repealed">')[1]!.split("</p>")[0]!;
    expect(note).toContain("2021年1月6日");
    expect(note).toContain('/lanshan/zf/2021/1/#s2"');
    expect(note).toContain(
      "<q>《澜山市人民政府关于加强防火工作的通知》（澜政发〔2020〕4号）同时废止。</q>",
    );
    expect(html("lanshan/zf/2020/7/")).not.toContain('class="repealed"');
    expect(json("lanshan/zf/2020/4/index.json").repealedBy).toEqual(["lanshan/zf/2021/1/"]);
    const cited = { citedBy: ["lanshan/zf/2021/1/"], repealedBy: [] };
    expect(json("lanshan/zf/2020/7/index.json")).toMatchObject(cited);
  });
});

describe("two gazettes side by side", () => {
  it("have lists of their own, with nothing of the other", () => {
    for (const [own, other] of [
      ["lanshan/", "wuchuan/"],
      ["wuchuan/", "lanshan/"],
    ] as const)
      for (const path of [...after.keys()].filter((file) => file.startsWith(own))) {
        if (!path.endsWith("index.html")) continue;
        const foreign = links(path.slice(0, -"index.html".length));
        expect(
          foreign.filter((to) => to.startsWith(other)),
          path,
        ).toEqual([]);
      }
    expect(links("wuchuan/wzf/2020/")).toEqual(
      expect.arrayContaining(["wuchuan/wzf/2020/4/", "wuchuan/wzf/2020/5/"]),
    );
  });

  it("mean their own decree by a title, and their own organ by a name", () => {
    const [citation] = json("wuchuan/wzf/2020/5/index.json").citations;
    expect(citation.target).toBe("wuchuan/wzf/2020/4/");
    const organs = links("organs/").filter((path) => /^organs\/.+\/$/.test(path));
    expect(organs).toHaveLength(4);
    for (const organ of organs) {
      const cities = links(organ).map((path) => path.split("/")[0]);
      expect(cities.filter((city) => city === "lanshan" || city === "wuchuan").length).toBe(1);
    }
    expect(html("organs/")).toContain("市应急管理局（澜山市人民政府公报）");
    expect(html("organs/")).toContain("市应急局（雾川市人民政府公报）");
  });
});

describe("what was recorded, on the web and on a stick", () => {
  it("a withdrawn decree leaves a page that says so, and no data", () => {
    for (const edition of [after, usb])
      expect(html("lanshan/zf/2020/5/", edition)).toMatch(/已于2026年2月1日撤回.*据纸质公报核对/);
    expect([...after.keys()].filter((path) => path.startsWith("lanshan/zf/2020/5/"))).toEqual([
      "lanshan/zf/2020/5/index.html",
    ]);
    expect(json("data/decrees.json").map(({ path }: { path: string }) => path)).not.toContain(
      "lanshan/zf/2020/5/",
    );
  });

  it("a former address leads on, and names the present one as the one to cite", () => {
    const canonical =
      '<link rel="canonical" href="https://gazette.example/archive/lanshan/zbf/2020/16/"';
    for (const [edition, file] of [
      [after, ""],
      [usb, "index.html"],
    ] as const) {
      const page = html("lanshan/zbf/2020/6/", edition);
      const refresh = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page)![1]!;
      expect(new URL(refresh, "https://site.example/lanshan/zbf/2020/6/").pathname).toBe(
        `/lanshan/zbf/2020/16/${file}`,
      );
      expect(page).toContain(canonical);
    }
    expect(after.get("_redirects")).toContain(
      "/archive/lanshan/zbf/2020/6/* /archive/lanshan/zbf/2020/16/:splat 301\n",
    );
    expect(usb.has("_redirects")).toBe(false);
  });

  it("a corrected decree keeps its address and compares its readings", () => {
    for (const edition of [after, usb]) {
      const version = html("lanshan/zf/2020/7/version-1/", edition);
      expect(version).toMatch(/<del>.*每月<\/del><ins>.*每季度<\/ins>/);
      expect(html("lanshan/zf/2020/7/", edition)).toContain("version-1/");
      const log = html("changes/", edition);
      for (const kind of ["收录", "更正", "改址", "撤回"])
        expect(log).toMatch(new RegExp(`${kind}\\d+件`));
    }
    expect(after.get("lanshan/zf/2020/7/version-1.txt")).toContain("水质每月检测一次");
  });
});

describe("what other programs read", () => outlets(() => after));
