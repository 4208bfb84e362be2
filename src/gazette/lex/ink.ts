import type { Figure, Span } from "../nodes.ts";
import type { Source } from "../source.ts";
import { boldOverLines } from "./bold.ts";

/** The lexer's account of the file's own markup, in the order of the file. */
export class Ink {
  readonly source: Source;
  readonly markup: Span[] = [];
  /** rows whose cells go on from line to line, and so stand across one another */
  readonly moved: Span[] = [];
  /** where `**` has its partner on another line */
  readonly bold: ReadonlySet<number>;
  private pictures: Figure[] = [];
  private noTableEnd = false;

  constructor(source: Source) {
    this.source = source;
    this.bold = boldOverLines(source);
  }

  /** Records `[start, end)` as markup: in no text node, and not lost. */
  mark(start: number, end: number) {
    if (end > start) this.markup.push({ start, end });
  }

  /** The raw text of a line, without the spaces around it. */
  line(index: number) {
    return this.source.slice(this.source.trim(this.source.lines[index]!));
  }

  /** Keeps a picture named inside a line until the line's block stands. */
  picture(figure: Figure) {
    this.pictures.push(figure);
  }

  /** The pictures named since the last call. */
  takePictures(): Figure[] {
    const { pictures } = this;
    this.pictures = [];
    return pictures;
  }

  /** Where the next `</table>` begins, -1 when there is none; asked in the order of the file. */
  tableEnd(from: number): number {
    if (this.noTableEnd) return -1;
    const end = /<\/table>/gi;
    end.lastIndex = from;
    const found = end.exec(this.source.raw)?.index ?? -1;
    this.noTableEnd = found === -1;
    return found;
  }
}
