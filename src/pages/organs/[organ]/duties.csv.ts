import type { APIRoute, GetStaticPaths } from "astro";
import { dutyFile } from "../../../archive/formats/lists.ts";
import { organKey } from "../../../archive/organs.ts";
import { dutiesByOrgan } from "../../../view/archive.ts";
import { load } from "../../../view/catalog.ts";
import { organInputs } from "../../../view/inputs.ts";

export const getStaticPaths = (async () =>
  Promise.all(
    (await load()).catalog.organs.map(async (organ) => ({
      params: { organ: organ.slug },
      props: { organ: organKey(organ.gazette, organ.name) },
      cacheKey: await organInputs(organ),
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const rows = (await dutiesByOrgan()).get(props.organ as string) ?? [];
  return new Response(dutyFile(rows), { headers: { "Content-Type": "text/csv" } });
};
