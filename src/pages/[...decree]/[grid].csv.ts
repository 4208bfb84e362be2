import type { APIRoute, GetStaticPaths } from "astro";
import { gridCsv } from "../../archive/formats/decree-csv.ts";
import { load } from "../../view/catalog.ts";
import { decreeView } from "../../view/decree.ts";
import { decreeInputs } from "../../view/inputs.ts";

export const getStaticPaths = (async () => {
  const inputs = await decreeInputs();
  return (await load()).catalog.holdings.flatMap(({ head: { path }, grids }) =>
    grids.map((grid) => ({
      params: { decree: path.slice(0, -1), grid },
      cacheKey: inputs.get(path)!,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { decree } = await decreeView(`${params.decree}/`);
  return new Response(gridCsv(decree.marks, params.grid!), {
    headers: { "Content-Type": "text/csv" },
  });
};
