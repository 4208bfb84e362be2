import { absolute } from "../archive/cite/item.ts";
import { site } from "./site.ts";

/**
 * A link from one page of the site to an address given from its root, relative,
 * so that the same files serve a root, a sub-path and a folder on a stick.
 * @param page the page's URL; its path ends in `/`, or in a file name
 * @param path address from the root without leading slash, `""` for the home page
 */
export function relative(page: URL | string, path: string): string {
  const here = typeof page === "string" ? page : page.pathname;
  const depth = here.split("/").length - 2;
  return depth > 0 ? "../".repeat(depth) + path : path || "./";
}

/** Under the public address, or from the host's root while there is none. */
function fromRoot(path: string): string {
  const { url } = site();
  return url ? absolute(url, path) : `/${path}`;
}

/** `relative`, but absolute on the 404 page, which a host shows at any depth. */
export function rel(page: URL | string, path: string): string {
  const here = typeof page === "string" ? page : page.pathname;
  return here.startsWith("/404") ? fromRoot(path) : relative(here, path);
}
