import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./browser.ts";
import { decrees, samples } from "./dist.ts";

const site = visit();

const open = async (options: BrowserContextOptions): Promise<Page> =>
  (await site.open(options)).page;

it("where the reader wants less motion, nothing moves, not even the page under a link", async () => {
  const page = await open({ reducedMotion: "reduce" });
  const moving: string[] = [];
  for (const path of samples) {
    await page.goto(site.at(path));
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll("*")].map((el) => getComputedStyle(el));
      return all.filter(
        (style) =>
          style.scrollBehavior === "smooth" ||
          style.animationName !== "none" ||
          !/^0s(, 0s)*$/.test(style.transitionDuration),
      ).length;
    });
    if (found > 0) moving.push(`/${path}: ${found}`);
  }
  expect(moving).toEqual([]);
});

it("in forced colours, where one is and what was cited show as outlines, not as grounds alone", async () => {
  const page = await open({ forcedColors: "active", viewport: { width: 1280, height: 800 } });
  const { path, texts } = decrees.find((decree) => decree.texts[0]!.outline.length > 0)!;
  await page.goto(`${site.url}${path}#${texts[0]!.outline[0]!.anchor}`);
  const outline = (selector: string) =>
    page.evaluate((at) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(at)!);
      return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
    }, selector);
  expect(await outline(".text :target")).toBe(true);
  expect(await outline(".site nav [aria-current]")).toBe(true);
});

it("in forced colours, every line and bar of a picture is drawn in the reader's colours", async () => {
  const page = await open({ forcedColors: "active", colorScheme: "dark" });
  const pictures = samples.filter((path) => /(^|\/)(charts|citations|roster)\/$|^$/.test(path));
  let shapes = 0;
  for (const path of pictures) {
    await page.goto(site.at(path));
    const drawn = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const colour = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const own = ["Canvas", "CanvasText", "LinkText"].map(colour);
      return [...document.querySelectorAll(".chart :is(rect, path)")].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((each) => each === "none" || own.includes(each));
      });
    });
    expect(drawn.every(Boolean), `/${path}`).toBe(true);
    shapes += drawn.length;
  }
  expect(shapes).toBeGreaterThan(20);
});
