import type { APIRoute, GetStaticPaths } from "astro";
import { type DutyRow, dutyFile, dutyRows } from "../../../archive/formats/lists.ts";
import { organKey } from "../../../archive/organs.ts";
import { archiveView } from "../../../view/archive.ts";
import { load } from "../../../view/catalog.ts";

export const getStaticPaths = (async () => {
  const ledgers = Map.groupBy(dutyRows(await archiveView()), ({ gazette, cells: [name] }) =>
    organKey(gazette, name!),
  );
  return (await load()).catalog.organs.map(({ slug, gazette, name }) => ({
    params: { organ: slug },
    props: { rows: ledgers.get(organKey(gazette, name)) ?? [] },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(dutyFile(props.rows as DutyRow[]), { headers: { "Content-Type": "text/csv" } });
