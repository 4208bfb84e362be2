import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { files, read } from "./dist.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Every link within the archive is relative, so that one folder serves a root, a sub-path and a stick.
    "allowed-links": ["error", { allowExternal: true, allowAbsolute: false }],
    // Anchors follow the text's own numbering and may hold a dot: a14.2 (docs/data.md).
    "valid-id": ["error", { relaxed: true }],
    // A document's title is as long as its issuer made it.
    "long-title": "off",
    // A RIS record ends in `ER  - `, with the blank.
    "no-trailing-whitespace": "off",
    // Check boxes of one facet share a name, as a form sends them.
    "form-dup-name": "off",
  },
});

it("html-validate finds nothing on any page", async () => {
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(12);
  const found: string[] = [];
  for (const page of pages) {
    // The 404 page answers for any address, so its links are absolute ones.
    // The search page's filters act as they are ticked: there is nothing to submit.
    const rules =
      page === "404.html"
        ? { "allowed-links": "off" as const }
        : page === "search/index.html"
          ? { "wcag/h32": "off" as const }
          : {};
    const report = await validator.validateString(read(page), page, { rules });
    for (const { messages } of report.results) {
      found.push(...messages.map((m) => `${page}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    }
  }
  expect(found).toEqual([]);
});
