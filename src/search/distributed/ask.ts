/** How a question reaches a search server from a page: Manticore's HTTP, which takes SELECT alone. */

/** Rows of an answer, and how many there would be without a limit. */
export interface Rows {
  rows: Record<string, unknown>[];
  total: number;
}

/** Puts one question. @throws when there is no answer or it is a refusal */
export type Ask = (sql: string) => Promise<Rows>;

/** What `/sql` answers: https://manual.manticoresearch.com/Connecting_to_the_server/HTTP */
interface Said {
  hits?: {
    total: number;
    hits: { _id?: number | string; _score?: number; _source: Record<string, unknown> }[];
  };
  error?: unknown;
}

/**
 * Asks over HTTP. The question is a form, so that the browser sends it to another host without
 * asking that host's leave first.
 * @param endpoint address of the server's `/sql`
 */
export const httpAsk =
  (endpoint: string): Ask =>
  async (sql) => {
    const got = await fetch(endpoint, {
      method: "POST",
      body: new URLSearchParams({ query: sql }),
    });
    const said = (await got.json()) as Said;
    if (!got.ok || !said.hits) throw new Error(`${got.status} ${JSON.stringify(said.error)}`);
    const rows = said.hits.hits.map(({ _id, _score, _source }) => ({
      ...(_id === undefined ? {} : { id: Number(_id) }),
      ...(_score === undefined ? {} : { w: _score }),
      ..._source,
    }));
    return { rows, total: said.hits.total };
  };
