/**
 * Stands in for Manticore Search: answers `POST /sql` over the exported records, in the form its
 * manual records (https://manual.manticoresearch.com/Connecting_to_the_server/HTTP). It knows the
 * questions of the search page for one phrase; what it does not know it refuses.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { COLUMNS } from "../search/distributed/record.ts";

type Row = Record<(typeof COLUMNS)[number][0], string> & { id: number };
type Hit = { _id?: number; _score: number; _source: Record<string, unknown> };

export interface FakeServer {
  /** its address for `site.yaml` */
  endpoint: string;
  /** the text of the exported files it answers from */
  hold(tsv: string): void;
  close(): void;
}

/** Starts it on a port of its own; it allows every origin to read its answers. */
export async function fakeManticore(): Promise<FakeServer> {
  let rows: Row[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const sql = new URLSearchParams(body).get("query") ?? "";
    const known = request.method === "POST" && request.url === "/sql" ? answer(rows, sql) : null;
    const headers = { "content-type": "application/json", "access-control-allow-origin": "*" };
    response.writeHead(known ? 200 : 400, headers);
    const total = known?.length ?? 0;
    const hits = { total, total_relation: "eq", hits: known };
    response.end(JSON.stringify(known ? { took: 0, timed_out: false, hits } : { error: sql }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sql`,
    hold: (tsv) => {
      rows = tsv.split("\n").filter(Boolean).map(rowOf);
    },
    close: () => server.close(),
  };
}

function rowOf(line: string): Row {
  const [id, ...values] = line.split("\t");
  const named = Object.fromEntries(COLUMNS.map(([name], at) => [name, values[at]]));
  return { ...(named as Omit<Row, "id">), id: Number(id) };
}

/** The rows of an answer; null when the question is none that is known. */
function answer(rows: readonly Row[], sql: string): Hit[] | null {
  const phrase = /MATCH\('\("([^"]+)"\)'\)/.exec(sql)?.[1];
  const ids = /id IN \(([\d,]+)\)/.exec(sql)?.[1]?.split(",").map(Number);
  if (sql.includes("MATCH") && !phrase) return null;
  const found = rows.filter(
    (row) => (!phrase || times(row, phrase) > 0) && (!ids || ids.includes(row.id)),
  );
  const places = found.map((row) => (phrase ? times(row, phrase) * phrase.split(" ").length : 0));
  const sum = places.reduce((all, one) => all + one, 0);
  const columns = /^SELECT (.+) FROM gazette\b/.exec(sql)?.[1];
  if (columns === "count(*) n") return [{ _score: 1, _source: { n: found.length } }];
  if (columns === "count(*) n, weight() w, sum(w) s")
    return [{ _score: 1, _source: { n: found.length, w: 1, s: sum } }];
  if (columns === "id, weight() w")
    return found
      .toSorted((a, b) => weight(b, phrase!) - weight(a, phrase!) || newest(a, b))
      .map((row) => ({ _id: row.id, _score: 1, _source: { w: weight(row, phrase!) } }));
  if (columns === "id, fragment")
    return found.map(({ id, fragment }) => ({ _id: id, _score: 1, _source: { fragment } }));
  return columns === "groupby() v, count(*) n, facet_names" ? grouped(found) : null;
}

/** How often a phrase stands in title and text. */
const times = ({ title, body }: Row, phrase: string): number =>
  [title, body].reduce((sum, text) => sum + ` ${text} `.split(` ${phrase} `).length - 1, 0);

/** Places in the title weigh more than all others. */
const weight = (row: Row, phrase: string): number =>
  phrase.split(" ").length * (times(row, phrase) + times({ ...row, body: "" }, phrase) * 2 ** 20);

const newest = (a: Row, b: Row): number =>
  Number(b.issued) - Number(a.issued) || (a.path < b.path ? -1 : 1);

function grouped(found: readonly Row[]): Hit[] {
  const groups = new Map<string, Row[]>();
  for (const row of found)
    for (const v of row.facet_ids.split(",")) groups.set(v, [...(groups.get(v) ?? []), row]);
  return [...groups].map(([v, rows]) => ({
    _id: rows[0]!.id,
    _score: 1,
    _source: { v: Number(v), n: rows.length, facet_names: rows[0]!.facet_names },
  }));
}
