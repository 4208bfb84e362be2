import { describe, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees, files, issues, pages } from "./dist.ts";

/** Names that Windows keeps for devices, so that no folder on a stick may have them. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

describe("addresses", () => {
  it("are unique ignoring case", () => {
    const folded = files.map((file) => file.toLowerCase());
    expect(folded.length).toBe(new Set(folded).size);
  });

  it("keep to the names and lengths of the contract", () => {
    const paths = [...decrees.map(({ path }) => path), ...issues];
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(path.length, path).toBeLessThanOrEqual(120);
      for (const segment of path.split("/").filter(Boolean)) {
        expect(segment, path).toMatch(/^[a-z0-9][a-z0-9._-]{0,63}$/);
        expect(segment, path).not.toMatch(reserved);
      }
    }
  });

  it("have a page and the data beside it for every decree", () => {
    for (const { path } of decrees) {
      for (const file of ["index.html", "index.json", "index.txt", "index.md"]) {
        expect(files, path + file).toContain(path + file);
      }
    }
  });
});

describe("every prefix of an address", () => {
  const site = visit();

  /** prefix -> the addresses one step below it */
  const below = new Map<string, Set<string>>();
  for (const path of [...decrees.map((decree) => decree.path), ...issues]) {
    const steps = path.split("/").filter(Boolean);
    for (let length = 1; length < steps.length; length += 1) {
      const prefix = `${steps.slice(0, length).join("/")}/`;
      below.set(
        prefix,
        (below.get(prefix) ?? new Set()).add(`${steps.slice(0, length + 1).join("/")}/`),
      );
    }
  }

  it("is a page that lists what is below it", async () => {
    const { page } = await site.open();
    for (const [prefix, children] of below) {
      expect(pages).toContain(prefix);
      await page.goto(site.at(prefix));
      const links = await page.evaluate(() =>
        [...document.querySelectorAll("main a")].map((a) => (a as HTMLAnchorElement).href),
      );
      for (const child of children) expect(links, prefix).toContain(site.at(child));
    }
  });
});
