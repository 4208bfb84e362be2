import type { APIRoute, GetStaticPaths } from "astro";
import { csv } from "../../../archive/csv.ts";
import { dutyRows } from "../../../archive/formats/lists.ts";
import { archiveView } from "../../../view/archive.ts";
import { load } from "../../../view/catalog.ts";

export const getStaticPaths = (async () =>
  (await load()).catalog.organs.map(({ slug, name }) => ({
    params: { organ: slug },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const rows = dutyRows(await archiveView(), props.name as string);
  return new Response(csv(rows), { headers: { "Content-Type": "text/csv" } });
};
