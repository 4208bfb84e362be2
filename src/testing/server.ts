/** A real static server for the built site, as any host would serve it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface Served {
  /** address of the home page, with trailing slash */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder under `base` (`/`, or a sub-path such as `/archive/`); what is not there answers
 * 404 with the site's own page.
 */
export async function serve(dir: string, base = "/"): Promise<Served> {
  const handler = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(dir, "404.html")));
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    handler(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
