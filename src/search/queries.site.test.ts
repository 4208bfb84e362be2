import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Converter } from "opencc-js/t2cn";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { readArchive } from "../../scripts/archive.ts";
import { listDecrees } from "../../scripts/content.ts";
import { buildSearch } from "../../scripts/search.ts";
import { visit } from "../testing/browser.ts";
import { dist, has } from "../testing/dist.ts";
import { Distributed } from "./distributed/engine.ts";
import type { Search } from "./engine.ts";
import type { RegisterData } from "./register.ts";
import { nodeEngine } from "./testing/node-engine.ts";
import { readPages } from "./testing/pages.ts";
import { queries } from "./testing/queries.ts";
import { found, testQueries } from "./testing/query-test.ts";
import { installed, MISSING, type SearchServer, startServer } from "./testing/search-server.ts";
import { type Folded, foldPage } from "./testing/truth.ts";
import { simplifier, traditionalTable } from "./traditional.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-queries-"));
const content = inject("content");
const byServer = installed();
if (!byServer) console.warn(MISSING);

const site = visit();
let pages: Folded[];
let [whole, sharded, distributed]: Search[] = [];
let server: SearchServer | undefined;
let register: RegisterData;

beforeAll(async () => {
  const held = listDecrees(content);
  const paths = held.map(({ decree }) => decree.path).filter((path) => has(`${path}index.html`));
  pages = (await readPages(site.browser, site.url, paths)).map(foldPage);
  whole = await nodeEngine(dist);
  await buildSearch({
    archive: await readArchive(content, null),
    out: temp,
    cache: null,
    limit: { decrees: 4, bytes: 1e9 },
  });
  sharded = await nodeEngine(temp);
  register = JSON.parse(readFileSync(join(temp, "pagefind", "register.json"), "utf8"));
  if (!byServer) return;
  server = await startServer(content, temp);
  const simplify = simplifier(traditionalTable(Converter({ from: "t", to: "cn" })));
  distributed = new Distributed(server.ask, simplify, register.agencies);
});
afterAll(() => {
  server?.close();
  rmSync(temp, { recursive: true });
});

testQueries("the index of the site", () => ({ search: whole!, pages }));
testQueries("an index in shards", () => ({ search: sharded!, pages }));
if (byServer) testQueries("a distributed index", () => ({ search: distributed!, pages }));

it("asks several shards, and several indexes of a server", () => {
  expect(register.shards.length).toBeGreaterThan(2);
  if (server) expect(server.shards.every((decrees) => decrees > 0)).toBe(true);
});

it("gives the same answers from shards and from a server as from one index", async () => {
  for (const query of Object.values(queries).flat()) {
    const one = await found(whole!, query);
    expect(await found(sharded!, query), query).toEqual(one);
    if (distributed) expect(await found(distributed, query), query).toEqual(one);
  }
});
