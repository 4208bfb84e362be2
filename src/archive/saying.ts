/** The sentences in which a decree names other documents. */
import type { DecreeBody } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";

type AnyNode = Parameters<typeof plainText>[0];

/** What holds whole sentences. */
const LINES: ReadonlySet<string> = new Set(["paragraph", "heading", "cell"]);

/** The sentence around each citation, as shown, by the citation's id. */
export function saying(body: DecreeBody): Map<number, string> {
  const found = new Map<number, string>();
  const walk = (node: AnyNode, line: Line | null): void => {
    const here = LINES.has(node.type) ? new Line(plainText(node)) : line;
    if (node.type === "citation" && here) found.set(node.data.id, here.next(plainText(node)));
    if ("children" in node) for (const child of node.children) walk(child, here);
  };
  walk(body, null);
  return found;
}

/** A paragraph read from its beginning: the same words may be cited in it twice. */
class Line {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The sentence around the next place of some words. */
  next(words: string): string {
    const start = Math.max(this.text.indexOf(words, this.at), 0);
    this.at = start + words.length;
    const from = this.text.lastIndexOf("。", start) + 1;
    const to = this.text.indexOf("。", this.at);
    return this.text.slice(from, to < 0 ? undefined : to + 1).trim();
  }
}
