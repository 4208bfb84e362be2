import { expect, it } from "vitest";
import { files, read } from "./dist.ts";
import { complaints } from "./markup.ts";

it("html-validate finds nothing on any page", async () => {
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(12);
  const found = await Promise.all(pages.map((page) => complaints(page, read(page))));
  expect(found.flat()).toEqual([]);
});
