/** Which of the site's addresses a build writes, and in which order. */
import type { AstroIntegration, AstroPrerenderer } from "astro";

/** A page or file that Astro is about to make. */
export interface Path {
  /** its address from the root, no leading slash: `xinzhou/xzf/2019/9/`, `feed.xml` */
  path: string;
  /** what its page depends on, as `getStaticPaths` says with `cacheKey`; undefined when it does not say */
  key: string | undefined;
}

/**
 * Writes the addresses that are picked, those below one another together: a decree's page and the
 * files beside it come one after the other, and its text is read once for all of them.
 */
export function writing(pick: (path: Path) => boolean): AstroIntegration {
  const picked = (paths: Paths): Paths =>
    paths
      .filter((path) => pick({ path: addressOf(path), key: path.cacheKey }))
      .sort((a, b) => (a.pathname < b.pathname ? -1 : a.pathname > b.pathname ? 1 : 0));
  return {
    name: "paths",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: "paths",
          getStaticPaths: async () => picked(await usual.getStaticPaths()),
        })),
    },
  };
}

type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

/** A file's address ends with its name: `getStaticPaths` gives `feed.xml/` too. */
const addressOf = ({ pathname, route }: Paths[number]): string =>
  pathname.slice(1, route.type === "endpoint" && pathname.endsWith("/") ? -1 : undefined);
