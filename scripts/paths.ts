/** Writes what Astro renders: those of the site's addresses that a build wants, in their order. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AstroIntegration, AstroPrerenderer } from "astro";

/** An address of the site: a page of Astro's, or a file beside them. */
export interface Path {
  /** its address from the root, no leading slash: `xinzhou/xzf/2019/9/`, `feed.xml` */
  path: string;
  /** hash of what it depends on, a page's `cacheKey`; undefined: made in every build */
  key?: string | undefined;
  /** the page it goes with, depending on the same */
  page?: string | undefined;
}

/** Which addresses a build wants. */
export type Choice = (path: Path) => boolean;

type Known = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];
type Routed = Path & Pick<Known, "pathname" | "route">;

/**
 * Writes the addresses that are picked below `out`, none for null; those below one another together: a
 * decree's pages come one after the other, and its text is read once for all of them.
 *
 * All are made when Astro asks which there are, and it is told none: what it does around each of
 * them took a quarter of a build.
 * @param known is filled with the files of all addresses
 */
export function writing(
  out: string,
  pick: Promise<Choice | null>,
  known: Set<string>,
): AstroIntegration {
  const prerenderer = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    name: "paths",
    async getStaticPaths() {
      const wanted = await pick;
      if (!wanted) return [];
      const all = distinct((await usual.getStaticPaths()).map(routed));
      for (const { path } of all) known.add(fileOf(path));
      for (const routed of all.filter(wanted).sort(byPath)) await make(usual, out, routed);
      return [];
    },
  });
  return {
    name: "paths",
    hooks: { "astro:build:start": ({ setPrerenderer }) => setPrerenderer(prerenderer) },
  };
}

/** The file of an address: `feed.xml` is its own, a page's lies in its folder, as static hosts have it. */
export function fileOf(path: string): string {
  if (path === "404/") return "404.html";
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

async function make(usual: AstroPrerenderer, out: string, at: Routed): Promise<void> {
  const request = new Request(new URL(at.pathname, "http://localhost"));
  const rendered = await usual.render(request, { routeData: at.route, collectMetadata: false });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const name = fileOf(at.path);
  if (!response.ok && name !== "404.html")
    throw new Error(`${at.route.component}: ${response.status} for ${at.path}`);
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

/** A page's address ends with a slash and a file's does not; Astro gives `404` and `assets/site.css/` too. */
function routed({ pathname, route, cacheKey: key }: Known): Routed {
  const path = pathname.replace(/^\/|\/$/g, "");
  const page = route.type === "page" && path !== "";
  return { path: page ? `${path}/` : path, key, pathname: page ? `/${path}/` : pathname, route };
}

/** @throws when two routes write the same address */
function distinct(all: readonly Routed[]): readonly Routed[] {
  const known = new Map<string, Routed>();
  for (const one of all) {
    const other = known.get(one.path)?.route.component;
    if (other) throw new Error(`${one.route.component} 和 ${other} 都写 ${one.path}`);
    known.set(one.path, one);
  }
  return all;
}

const byPath = (a: Path, b: Path): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
