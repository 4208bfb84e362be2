import { describe, expect, test } from "vitest";
import { archive } from "../testing/archive.ts";
import { hostile } from "../testing/decrees.ts";
import { against, openSearch as grammar, sitemapIndex, urlset } from "../testing/relax-ng.ts";
import { wellFormed } from "../testing/xmllint.ts";
import { llms } from "./llms.ts";
import { staticRepository } from "./oai.ts";
import { openSearch } from "./opensearch.ts";
import { archiveFiles, archiveOutputs, decreeOutputs } from "./outputs.ts";
import { robots, sitemap, split } from "./sitemap.ts";

const withContact = (contact: string | null) => {
  const plain = archive();
  return { ...plain, site: { ...plain.site, contact } };
};

describe("sitemap", () => {
  const [map] = sitemap.files(archive());
  const places = [...map!.body().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);

  test("keeps the protocol", async () => {
    expect(await against(urlset, [map!.body()])).toEqual([]);
    expect(await against(urlset, [map!.body().replace("<loc>https:", "<loc>ftp:")])).not.toEqual(
      [],
    );
  });

  test("names home, lists, issues and decrees once each", () => {
    expect(places).toEqual([
      "https://gazette.example/",
      "https://gazette.example/guangzhou/",
      "https://gazette.example/guangzhou/gazette/",
      "https://gazette.example/guangzhou/gazette/2020/",
      "https://gazette.example/guangzhou/gzszf-ling/",
      "https://gazette.example/xinzhou/",
      "https://gazette.example/xinzhou/gazette/",
      "https://gazette.example/xinzhou/gazette/2019/",
      "https://gazette.example/xinzhou/xzbf/",
      "https://gazette.example/xinzhou/xzbf/2019/",
      "https://gazette.example/xinzhou/xzf/",
      "https://gazette.example/xinzhou/xzf/2019/",
      "https://gazette.example/xinzhou/gazette/2019/2/",
      "https://gazette.example/guangzhou/gazette/2020/33/",
      "https://gazette.example/guangzhou/gzszf-ling/179/",
      "https://gazette.example/xinzhou/gazette/2019/2/8/",
      "https://gazette.example/xinzhou/xzbf/2019/74/",
      "https://gazette.example/xinzhou/xzbf/2019/76/",
      "https://gazette.example/xinzhou/xzf/2019/9/",
    ]);
  });

  test("splits at the limit into an index and parts that lose nothing", async () => {
    const list = Array.from({ length: 7 }, (_, i) => ({ path: `a/${i}/`, changed: null }));
    const [index, ...parts] = split(list, "https://gazette.example/", 3);
    expect(parts.map(({ path }) => path)).toEqual([
      "sitemap-1.xml",
      "sitemap-2.xml",
      "sitemap-3.xml",
    ]);
    expect(await against(sitemapIndex, [index!.body()])).toEqual([]);
    expect(
      await against(
        urlset,
        parts.map(({ body }) => body()),
      ),
    ).toEqual([]);
    expect(parts.flatMap(({ body }) => body().match(/<loc>/g) ?? [])).toHaveLength(7);
  });

  test("robots.txt points to it, and without an address says nothing of it", () => {
    expect(robots.files(archive())[0]!.body()).toContain(
      "\nSitemap: https://gazette.example/sitemap.xml\n",
    );
    expect(robots.files(archive(null))[0]!.body()).toBe("User-agent: *\nAllow: /\n");
  });
});

test("the OpenSearch description keeps its limits whatever the title's length", async () => {
  const plain = archive();
  const long = { ...plain, site: { ...plain.site, title: "很长的名称".repeat(20) } };
  const bodies = [plain, long].map((which) => openSearch.files(which)[0]!.body());
  expect(await against(grammar, bodies)).toEqual([]);
});

describe("OAI-PMH static repository", () => {
  test("needs a mail address, as the protocol does", () => {
    expect(staticRepository.files(withContact(null))).toEqual([]);
    expect(staticRepository.files(withContact("https://gazette.example/contact"))).toEqual([]);
  });

  test("holds every decree once as Dublin Core", async () => {
    const [file] = staticRepository.files(withContact("mailto:archive@gazette.example?subject=x"));
    expect(await wellFormed(file!.body())).toEqual([]);
    expect(file!.body()).toContain("<oai:adminEmail>archive@gazette.example</oai:adminEmail>");
    expect(file!.body()).toContain("<oai:earliestDatestamp>2026-01-05</oai:earliestDatestamp>");
    expect(file!.body().match(/<oai:identifier>.*?(?=<)/g)).toEqual([
      "<oai:identifier>oai:gazette.example:guangzhou/gzszf-ling/179",
      "<oai:identifier>oai:gazette.example:xinzhou/gazette/2019/2/8",
      "<oai:identifier>oai:gazette.example:xinzhou/xzbf/2019/74",
      "<oai:identifier>oai:gazette.example:xinzhou/xzbf/2019/76",
      "<oai:identifier>oai:gazette.example:xinzhou/xzf/2019/9",
    ]);
    expect(file!.body()).not.toContain("<script>");
  });
});

test("llms.txt says what is held, and a title cannot open a line or a link", () => {
  const plain = archive();
  const attacked = { ...plain, site: { ...plain.site, title: "档案\n# 另一标题 [x](y)" } };
  const body = llms.files(attacked)[0]!.body();
  expect(body.split("\n")[0]).toBe("# 档案 # 另一标题 \\[x\\](y)");
  expect(body).toContain("收录2期、5件公文");
  expect(llms.files(archive(null))[0]!.body()).toContain("](data/decrees.json)");
});

test("without an address the outputs that need one are left out and named", () => {
  const { files, messages } = archiveFiles(archive(null));
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["robots.txt", "llms.txt", "changes/changes.json"]));
  expect(paths.filter((path) => /feed|sitemap|oai|opensearch/.test(path))).toEqual([]);
  for (const name of ["Atom", "JSON Feed", "Sitemap", "OpenSearch"])
    expect(messages.join()).toMatch(new RegExp(`url.*${name}`));
  expect(archiveFiles(archive()).messages).toEqual([]);
});

test("no output carries markup from a title, and no two write one file", () => {
  const { files } = archiveFiles(archive());
  for (const { path, body } of files)
    if (!path.endsWith(".json") && path !== "llms.txt")
      expect(body(), path).not.toContain(hostile.title);
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  expect(new Set(archiveOutputs.map(({ name }) => name)).size).toBe(archiveOutputs.length);
});

test("the same archive gives the same bytes", () => {
  const texts = () => archiveFiles(archive()).files.map(({ path, body }) => [path, body()]);
  expect(texts()).toEqual(texts());
});

test("every format says what it is and shows one way to use it", () => {
  for (const { about, example } of [...decreeOutputs, ...archiveOutputs]) {
    expect(about.length).toBeGreaterThan(3);
    expect(example.length).toBeGreaterThan(5);
  }
});
