/** The files that are no pages while one works on the archive; a build writes them itself (`scripts/site-files.ts`). */
import type { APIRoute, GetStaticPaths } from "astro";
import { siteFiles } from "../view/files.ts";
import { developing } from "../view/site.ts";

export const getStaticPaths = (async () => {
  if (!developing()) return [];
  return [...(await siteFiles())].map(({ path }) => ({ params: { file: path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await siteFiles()).find(({ path }) => path === params.file);
  if (!file) return new Response(null, { status: 404 });
  const headers = new Headers(file.type ? { "Content-Type": file.type } : {});
  return new Response((await file.content()) as BodyInit, { headers });
};
