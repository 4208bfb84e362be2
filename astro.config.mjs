import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/** What every build of the archive has in common; `scripts/build.ts` adds where it reads and writes. */
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  compressHTML: "jsx",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets", concurrency: 16 },
  // The guide pages alone; decrees never pass through the bundler.
  integrations: [mdx()],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
  vite: { ssr: { external: ["esbuild", "satteri"] } },
});
