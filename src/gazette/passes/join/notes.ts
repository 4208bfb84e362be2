import { TERMINAL } from "../../grammar/elements.ts";
import { isStart } from "../../grammar/starts.ts";
import type { IssueRoot, Paragraph } from "../../nodes.ts";
import { type View, viewOf } from "../../view.ts";
import { type Setting, seamOf } from "./setting.ts";

/** Footnotes at the end of a page, which go behind the paragraph that the page's end breaks. */
export class Notes {
  private readonly tree: IssueRoot;
  private held: Paragraph[] = [];
  /** the last printed line of the last note */
  private line: View | undefined;

  constructor(tree: IssueRoot) {
    this.tree = tree;
  }

  /** Takes a note, and the printed lines that go on with it, which are no words of the text above. */
  hold(block: Paragraph, setting: Setting | undefined): boolean {
    const isNote = block.type === "paragraph" && block.data?.frame === "脚注";
    const last = this.held.at(-1);
    if (isNote) {
      this.held.push(block);
      this.line = viewOf(block);
    } else if (last && this.goesOn(block, setting)) this.add(last, viewOf(block));
    return isNote || this.line?.block === block;
  }

  private goesOn(block: Paragraph, setting: Setting | undefined): boolean {
    if (!this.line || TERMINAL.test(this.line.folded)) return false;
    const next = viewOf(block);
    const isFirst = this.line.block === this.held.at(-1);
    return !isStart(next) && seamOf(setting, this.line, next, isFirst) !== undefined;
  }

  private add(note: Paragraph, next: View) {
    const { line } = note.position!.end;
    this.tree.data.joins.push({ line, next: next.line, rule: "脚注满栏" });
    note.children.push(...(next.block as Paragraph).children);
    note.position!.end = next.block.position!.end;
    this.line = next;
  }

  release(): Paragraph[] {
    this.line = undefined;
    return this.held.splice(0);
  }

  /** Says that what is held now stands behind these words. */
  move({ block }: View) {
    const [first] = this.held;
    if (!first) return;
    const span = { start: first.position!.start.offset!, end: block.position!.end.offset! };
    this.tree.data.moved = [...(this.tree.data.moved ?? []), span];
  }
}
