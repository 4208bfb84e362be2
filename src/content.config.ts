/**
 * The store that pages read: open decrees and issues. A loader is light (what a
 * list needs, a digest, the file's path); the text is read on its own page. What
 * may not be published never enters.
 */
import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { z } from "astro/zod";
import { type Archive, readArchive } from "../scripts/archive.ts";
import type { TextFile } from "../scripts/texts.ts";
import type { OpenIssue } from "./archive/gate-issue.ts";
import type { Holding } from "./archive/holding.ts";
import { archiveCache, contentDir } from "./view/site.ts";

let reading: Promise<Archive> | undefined;

/** Both collections come from one reading. */
function archive(): Promise<Archive> {
  reading ??= readArchive(contentDir(), archiveCache());
  return reading;
}

const decreeLoader: Loader = {
  name: "decrees",
  async load({ store }) {
    const { holdings, files } = await archive();
    store.clear();
    for (const holding of holdings) {
      const { file, digest } = files.get(holding.head.path)!;
      store.set({ id: holding.head.path, data: { ...holding, file, digest }, digest });
    }
  },
};

const issueLoader: Loader = {
  name: "issues",
  async load({ store }) {
    const { issues } = await archive();
    store.clear();
    for (const issue of issues) store.set({ id: issue.path, data: { ...issue } });
  },
};

export const collections = {
  decrees: defineCollection({
    loader: decreeLoader,
    schema: z.custom<Holding & TextFile>(),
  }),
  issues: defineCollection({ loader: issueLoader, schema: z.custom<OpenIssue>() }),
};
