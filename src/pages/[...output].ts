import type { APIRoute, GetStaticPaths } from "astro";
import { filesOfArchive } from "../view/archive.ts";

export const getStaticPaths = (async () => {
  const { files, messages } = await filesOfArchive();
  for (const message of messages) console.warn(message);
  return files.map(({ path, ...props }) => ({ params: { output: path }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.body as string, { headers: { "Content-Type": props.type as string } });
