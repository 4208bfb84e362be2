/** The script of the search page: an index of its own, fetched from the site or out of a stick's packs. */
import { Engine } from "../search/engine.ts";
import { IndexReader } from "../search/index-reader.ts";
import { readStarts } from "../search/packs.ts";
import { packReader, webReader } from "../search/transport.ts";
import { places, startSearch, wholeTable } from "../search/ui/start.ts";

const { index, packs } = places() as { index: string; packs?: string };

const engine = startSearch(async () => {
  const read = packs === undefined ? webReader(index) : packReader(index, readStarts(packs));
  return new Engine(await IndexReader.open(read), () => wholeTable(index));
});

// From a stick it costs no one's network to be ready before the first key.
if (packs !== undefined) engine().catch(() => {});
