import { expect, it } from "vitest";
import { tagsOf } from "./tags.ts";

it("reads every start tag and where its attributes stand, in noscript too", () => {
  const html = `<!doctype html><title>a <b href="no"></title>
<script>if (a<b) "<a href='no'>"</script><!-- <a href="no"> -->
<noscript><a class=x href="../issues/">各期</a></noscript><svg><a HREF='#s1'/></svg>`;
  const found = tagsOf(html).map((tag) => {
    const span = tag.at("href");
    return [tag.tagName, tag.line, span ? html.slice(span.start, span.end) : null];
  });
  expect(found).toEqual([
    ["title", 1, null],
    ["script", 2, null],
    ["noscript", 3, null],
    ["a", 3, 'href="../issues/"'],
    ["svg", 3, null],
    ["a", 3, "HREF='#s1'"],
  ]);
});
