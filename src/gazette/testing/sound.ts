/** What must hold of any raw text whatever, checked by the property tests and over the corpus. */
import { parse } from "../index.ts";
import { brokenLaws } from "../laws.ts";
import { readDecree } from "../mdx/read.ts";
import { writeDecree } from "../mdx/write.ts";
import type { DecreeBody, DecreeNode, Part } from "../nodes.ts";
import { record } from "../record.ts";
import { decree as schema, site } from "../schema.ts";

const context = { file: "invented/2021-01.md", site: site.parse({}) };

/**
 * Everything wrong with the tree of a raw text, a sentence each: a broken law,
 * a second reading that differs, frontmatter outside the schema, an MDX file
 * that does not read back as it was written.
 */
export function unsound(raw: string): string[] {
  const { tree, file } = parse(raw, context);
  const again = parse(raw, context);
  const wrong = brokenLaws(tree, raw);
  if (JSON.stringify(tree) !== JSON.stringify(again.tree)) wrong.push("twice: the trees differ");
  if (String(file.messages) !== String(again.file.messages))
    wrong.push("twice: the messages differ");
  for (const node of tree.children) if (node.type === "decree") wrong.push(...written(node));
  return wrong;
}

/** The decree as the import would write it, read back. */
function written({ data, children }: DecreeNode): string[] {
  const parts = children.filter((child): child is Part => child.type === "part");
  const body: DecreeBody = { type: "body", children: parts };
  const fields = { ...data.fields, path: data.fields.path || "a/b/" };
  const checked = schema.safeParse(fields);
  if (!checked.success) return [`schema: ${checked.error.message}`];
  const back = readDecree(writeDecree(fields, body));
  const before = JSON.stringify(record(fields, body));
  const after = JSON.stringify(record(back.decree, back.body));
  return before === after ? [] : [`mdx: ${difference(before, after)}`];
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  return `${before.slice(at - 40, at + 40)} ≠ ${after.slice(at - 40, at + 40)}`;
}
