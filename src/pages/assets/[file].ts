import type { APIRoute, GetStaticPaths } from "astro";
import { assets } from "../../assets/index.ts";

export const getStaticPaths = (async () =>
  [...(await assets()).values()].map(({ name, body }) => ({
    params: { file: name },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, params }) =>
  new Response(props.body as string, {
    headers: { "Content-Type": params.file!.endsWith(".js") ? "text/javascript" : "text/css" },
  });
