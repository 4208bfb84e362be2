import type { APIRoute, GetStaticPaths } from "astro";
import type { Entry } from "../../archive/formats/archive.ts";
import { decreeOutputs } from "../../archive/formats/outputs.ts";
import { archiveView } from "../../view/archive.ts";
import { decreeView } from "../../view/decree.ts";
import { decreeInputs } from "../../view/inputs.ts";

export const getStaticPaths = (async () => {
  const inputs = await decreeInputs();
  return (await archiveView()).entries.flatMap((entry) =>
    decreeOutputs.map(({ file }) => ({
      params: { decree: entry.decree.path.slice(0, -1), output: file },
      props: { entry },
      cacheKey: inputs.get(entry.decree.path)!,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, props }) => {
  const { entry } = props as { entry: Entry };
  const { type, render } = decreeOutputs.find((output) => output.file === params.output)!;
  const { decree, body } = await decreeView(entry.decree.path);
  const text = render({ entry, decree, body }, await archiveView());
  return new Response(text, { headers: { "Content-Type": type } });
};
