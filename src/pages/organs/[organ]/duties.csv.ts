import type { APIRoute, GetStaticPaths } from "astro";
import { csv } from "../../../archive/csv.ts";
import { dutyRows } from "../../../archive/formats/lists.ts";
import { archiveView } from "../../../view/archive.ts";
import { load } from "../../../view/catalog.ts";

export const getStaticPaths = (async () => {
  const [head, ...rows] = dutyRows(await archiveView());
  const ledgers = Map.groupBy(rows, ([organ]) => organ);
  return (await load()).catalog.organs.map(({ slug, name }) => ({
    params: { organ: slug },
    props: { rows: [head!, ...(ledgers.get(name) ?? [])] },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(csv(props.rows as (string | null)[][]), { headers: { "Content-Type": "text/csv" } });
