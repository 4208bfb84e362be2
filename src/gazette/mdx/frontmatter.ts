/** The frontmatter of an MDX file, as far as it is a matter of lines. */

/** Splits an MDX file at its frontmatter: the YAML between the fences, and the rest. */
export function splitFrontmatter(mdx: string): { yaml: string; body: string } {
  const match = /^---\r?\n(?<yaml>.*?)\r?\n---(?:\r?\n|$)(?<body>.*)$/s.exec(mdx);
  if (!match?.groups) throw new SyntaxError("文件开头没有 --- 围起的元数据");
  return { yaml: match.groups.yaml!, body: match.groups.body! };
}
