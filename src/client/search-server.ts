/** The script of the search page where a server searches: see `search.endpoint` in `site.yaml`. */
import { httpAsk } from "../search/distributed/ask.ts";
import { Distributed } from "../search/distributed/engine.ts";
import type { RegisterData } from "../search/register.ts";
import { webReader } from "../search/transport.ts";
import { places, startSearch, wholeTable } from "../search/ui/start.ts";

const { index, endpoint } = places() as { index: string; endpoint: string };

startSearch(async () => {
  const [simplify, register] = await Promise.all([
    wholeTable(index),
    webReader(index)("register.json"),
  ]);
  const { agencies } = JSON.parse(new TextDecoder().decode(register)) as RegisterData;
  return new Distributed(httpAsk(endpoint), simplify, agencies);
});
