// Eleventy on the decrees of an archive: a page each, with the same facts and contents list, and the
// lists by issue, agency and year. What the project is measured beside.
const provision = /<a id="([^"]+)"[^>]*data-v="(\d)"[^>]*>([\s\S]*?)<\/a>/g;

export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addCollection("decrees", (api) => api.getFilteredByGlob("decrees/**/*.md"));
  eleventy.addCollection("lists", (api) => {
    const lists = new Map();
    for (const page of api.getFilteredByGlob("decrees/**/*.md")) {
      const { path, gazette, year, issue } = page.data;
      const steps = path.split("/").slice(0, -1);
      const prefixes = steps.slice(1).map((_, n) => `${steps.slice(0, n + 1).join("/")}/`);
      for (const list of [...prefixes, `${gazette}/gazette/${year}/${issue}/`]) {
        lists.set(list, [...(lists.get(list) ?? []), page]);
      }
    }
    return [...lists].map(([address, held]) => ({ address, held }));
  });
  eleventy.addFilter("provisions", (html) =>
    [...html.matchAll(provision)].map(([, anchor, level, text]) => ({ anchor, level, text })),
  );
  return { dir: { input: ".", output: "_site" }, markdownTemplateEngine: false };
}
