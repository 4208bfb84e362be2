import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { filesOf } from "../../../archive/catalog.ts";
import { load } from "../../../view/catalog.ts";
import { contentDir } from "../../../view/site.ts";

export const getStaticPaths = (async () => {
  const { catalog } = await load();
  return [...catalog.issueByPath].flatMap(([path, issue]) =>
    filesOf(catalog, issue).map(({ kind, name, from }) => ({
      params: { issue: path.slice(0, -1), file: name },
      props: { from },
      // What the import read, it hashed; pictures and scans may change without it.
      ...(kind === "raw" && { cacheKey: issue.source.sha256 }),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await readFile(join(contentDir(), props.from as string)));
