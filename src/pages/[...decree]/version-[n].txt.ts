import type { APIRoute, GetStaticPaths } from "astro";
import { readingText } from "../../archive/permalinks/reading.ts";
import { type Version, versionPages } from "../../view/versions.ts";

export const getStaticPaths = (async () =>
  (await versionPages()).map((version) => ({
    params: { decree: version.decree.slice(0, -1), n: String(version.n) },
    props: { version },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(readingText((props.version as Version).earlier), {
    headers: { "Content-Type": "text/plain" },
  });
