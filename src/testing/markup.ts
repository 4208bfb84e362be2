/** What html-validate says of a page of the archive. */
import { HtmlValidate } from "html-validate";

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

/** Rules that a page is excused from: the 404 page answers for any address, so its links are absolute; the search page's filters act as they are ticked. */
const EXCUSED: Record<string, Record<string, "off">> = {
  "404.html": { "allowed-links": "off" },
  "search/index.html": { "wcag/h32": "off" },
};

/** One line for each complaint about a page, by its path from the site's root. */
export async function complaints(page: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, page, { rules: EXCUSED[page] ?? {} });
  return results.flatMap(({ messages }) =>
    messages.map((m) => `${page}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
  );
}
