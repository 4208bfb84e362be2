/** Which of the site's addresses a build writes, and in which order. */
import type { AstroIntegration, AstroPrerenderer } from "astro";

type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

/**
 * Writes what lies below one address together: a decree's page and the files beside it come
 * one after the other, and its text is read once for all of them.
 */
export const inOrderOfPaths: AstroIntegration = {
  name: "paths",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({
        ...usual,
        name: "paths",
        getStaticPaths: async () => (await usual.getStaticPaths()).toSorted(byPath),
      })),
  },
};

const byPath = (a: Paths[number], b: Paths[number]): number =>
  a.pathname < b.pathname ? -1 : a.pathname > b.pathname ? 1 : 0;
