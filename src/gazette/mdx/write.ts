/** A decree as one MDX file: YAML frontmatter, then the body of decision 0001. */
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { DecreeBody } from "../nodes.ts";
import { type Decree, decree as schema } from "../schema.ts";
import { handlers, unsafe } from "./handlers.ts";
import { toMdast } from "./to-mdast.ts";
import { toYaml } from "./to-yaml.ts";

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { handlers, unsafe, rule: "-", bullet: "-" })
  .freeze();

/** The body as MDX that reads the same as Markdown, one paragraph a line, ending in a newline. */
export function writeBody(body: DecreeBody): string {
  return processor.stringify(toMdast(body));
}

/**
 * The whole MDX file of a decree; keys stand in the order of the schema.
 * @throws ZodError when the frontmatter does not keep the schema
 */
export function writeDecree(decree: Decree, body: DecreeBody): string {
  return `---\n${toYaml(schema.parse(decree))}---\n\n${writeBody(body)}`;
}
