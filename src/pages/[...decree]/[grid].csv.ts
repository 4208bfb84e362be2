import type { APIRoute, GetStaticPaths } from "astro";
import { gridCsv } from "../../archive/formats/decree-csv.ts";
import { load } from "../../view/catalog.ts";
import { decreeView } from "../../view/decree.ts";

export const getStaticPaths = (async () =>
  (await load()).catalog.holdings.flatMap(({ head, grids }) =>
    grids.map((grid) => ({ params: { decree: head.path.slice(0, -1), grid } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { decree } = await decreeView(`${params.decree}/`);
  return new Response(gridCsv(decree.marks, params.grid!), {
    headers: { "Content-Type": "text/csv" },
  });
};
