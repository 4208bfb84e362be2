import { TERMINAL } from "../../grammar/elements.ts";
import { isStart } from "../../grammar/starts.ts";
import type { Block, IssueRoot, Paragraph } from "../../nodes.ts";
import { type View, viewOf } from "../../view.ts";
import { type Setting, seamOf } from "./setting.ts";

/** Footnotes at the end of a page, and pictures set in a text, which go behind the paragraph that they break. */
export class Notes {
  private readonly tree: IssueRoot;
  private held: Block[] = [];
  /** the last printed line of the last note */
  private line: View | undefined;

  constructor(tree: IssueRoot) {
    this.tree = tree;
  }

  get hasPicture(): boolean {
    return this.held.some(({ type }) => type === "figure");
  }

  /** Takes a picture, a note, and the printed lines that go on with it, which are no words of the text above. */
  hold(block: Block, setting: Setting | undefined): boolean {
    if (block.type === "figure") {
      this.line = undefined;
      this.held.push(block);
      return true;
    }
    if (block.type !== "paragraph") return false;
    const isNote = block.data?.frame === "脚注";
    const last = this.held.at(-1) as Paragraph | undefined;
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

  release(): Block[] {
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
