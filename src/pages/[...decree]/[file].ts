/** The files beside a decree while one works on the archive; a build writes them itself (`scripts/beside.ts`). */
import type { APIRoute, GetStaticPaths } from "astro";
import { fileBeside, namesBeside } from "../../view/beside.ts";
import { load } from "../../view/catalog.ts";
import { developing } from "../../view/site.ts";

export const getStaticPaths = (async () => {
  if (!developing()) return [];
  return (await load()).catalog.holdings.flatMap((holding) =>
    namesBeside(holding).map((file) => ({
      params: { decree: holding.head.path.slice(0, -1), file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { type, text } = await fileBeside(`${params.decree}/`, params.file!);
  return new Response(text, { headers: { "Content-Type": type } });
};
