/** The YAML that people write (site.yaml, errata.yaml): what is wrong with it is told by file and line, in Chinese. */
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { Refusal } from "./refusal.ts";

z.config(z.locales.zhCN());

/**
 * Reads a person's YAML against its schema; an empty file is an empty object.
 * @throws Refusal with the line of the first fault and where to look it up
 */
export function fromPerson<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new Refusal(`${file}:${line}: YAML 写法有误（${broken.code}）；请核对缩进、冒号和引号`);
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  const { line } = lines.linePos(offsetOf(document, path));
  const where = path.length > 0 ? `“${path.map(String).join(".")}”` : "";
  throw new Refusal(`${file}:${line}: ${where}不合格式（${message}）；写法见 docs/editors.md`);
}

/** Where the innermost thing of a path stands that is there at all. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
