/** The files beside a decree's page: one for each format, and one for each of its tables and rosters. */
import { gridCsv } from "../archive/formats/decree-csv.ts";
import { decreeOutputs } from "../archive/formats/outputs.ts";
import type { Holding } from "../archive/holding.ts";
import { archiveView, entryOfDecree } from "./archive.ts";
import { decreeView } from "./decree.ts";

/** A file, and its media type. */
export interface FileBeside {
  type: string;
  text: string;
}

const outputs = new Map(decreeOutputs.map((output) => [output.file, output]));

/** Their names, in no order that means anything. */
export const namesBeside = ({ grids }: Holding): string[] => [
  ...outputs.keys(),
  ...grids.map((anchor) => `${anchor}.csv`),
];

/** One of them: `index.json`, `t1.csv`. */
export async function fileBeside(path: string, name: string): Promise<FileBeside> {
  const { decree, body } = await decreeView(path);
  const output = outputs.get(name);
  if (!output) return { type: "text/csv", text: gridCsv(decree.marks, name.slice(0, -4))! };
  const entry = await entryOfDecree(path);
  return { type: output.type, text: output.render({ entry, decree, body }, await archiveView()) };
}
