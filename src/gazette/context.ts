import type { VFile } from "vfile";
import type { Errata } from "./errata.ts";
import type { IssueRoot } from "./nodes.ts";
import type { Site } from "./schema.ts";

/** What the parser is told beside the raw text. */
export interface Context {
  /** path of the raw file, for messages and as a last source of gazette, year and issue */
  file: string;
  site: Site;
  errata?: Errata;
}

/** One idea of the pipeline: reads the tree, changes it, says what it doubts. */
export type Pass = (tree: IssueRoot, file: VFile, context: Context) => void;
