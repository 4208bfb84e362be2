/**
 * A decree's MDX file back as frontmatter and tree (decision 0001). Positions
 * are not restored: they belong to the raw file, `data-l` keeps what is needed.
 */
import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import type { DecreeBody } from "../nodes.ts";
import { type Decree, decree as schema } from "../schema.ts";
import { fromMdast, type Names } from "./from-mdast.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { fromYaml } from "./yaml.ts";

const features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } };

/** The tree of an MDX body; titles of its parts and printed forms come from `names`. */
export function readBody(body: string, names: Names): DecreeBody {
  const { children } = mdxToMdast(body, { features }) as Root;
  return fromMdast(children, names);
}

/**
 * Reads what `writeDecree` wrote.
 * @throws ZodError or SyntaxError when the file breaks the contract
 */
export function readDecree(mdx: string): { decree: Decree; body: DecreeBody } {
  const { yaml, body } = splitFrontmatter(mdx);
  const decree = schema.parse(fromYaml(yaml));
  return { decree, body: readBody(body, decree) };
}
