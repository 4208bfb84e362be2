import type { VFile } from "vfile";
import { tight } from "../../grammar/fold.ts";
import { mayHold } from "../../grammar/section-holds.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Entry } from "../../schema.ts";

/** The name of a section and whether the document stands right under it. */
interface Named {
  name: string | null;
  first: boolean;
}

/**
 * Under which section each document stands, asked in their order: where the contents
 * list sections, as they have it; else under the name last printed, as long as what
 * follows can be of that section. What cannot ends it, and the editor is asked.
 */
export class RunningSection {
  private name: string | null = null;
  private fresh = false;
  private lost = false;
  private readonly listed: boolean;
  private readonly firsts: Set<Entry>;

  constructor(entries: readonly Entry[]) {
    this.listed = entries.some(({ section }) => section !== null);
    this.firsts = new Set(
      entries.filter(({ section }, at) => section !== entries[at - 1]?.section),
    );
  }

  /** The name of a section is printed in front of the next document. */
  enter(name: string | undefined) {
    if (name === undefined) return;
    [this.name, this.fresh, this.lost] = [name, true, false];
  }

  /** The name of a section stands in the midst of a document: what is behind it belongs to neither for certain. */
  lose() {
    this.lost = this.name !== null;
  }

  /** The section of the next document. */
  of({ data: { fields }, position }: DecreeNode, entry: Entry | undefined, file: VFile) {
    const { name, first } = this.under(entry);
    const printed = this.fresh ? this.name : null;
    const byPrint = !(entry && this.listed);
    this.fresh = false;
    if (name === null) return null;
    if (printed !== null && !isAlike(printed, name)) {
      doubt(
        file,
        "section",
        `目录列此件于栏目“${name}”，正文印在“${printed}”之下；以正文为准，请核对原刊`,
        {
          place: position && { start: position.start, end: position.start },
          actual: printed,
          expected: [name],
        },
      );
      return printed;
    }
    const held = first || mayHold(name, fields);
    if (held && !(byPrint && this.lost && !first)) return name;
    if (byPrint) this.lost = true;
    const why = held ? "其间另有一段不属此栏" : "而不像此栏所收的一类";
    doubt(
      file,
      "section",
      `此件排在栏目“${name}”之后，${why}，其上又没有印栏目；section 留空，请核对原刊`,
      {
        place: position && { start: position.start, end: position.start },
        actual: fields.title,
        expected: [name],
      },
    );
    return null;
  }

  private under(entry: Entry | undefined): Named {
    const printed = { name: this.name, first: this.fresh };
    if (!entry || !this.listed || (entry.section === null && this.fresh)) return printed;
    const first = this.firsts.has(entry) || (this.fresh && this.name === entry.section);
    return { name: entry.section, first };
  }
}

/** `市政府文件` of the contents and `政府文件` in the body are one section. */
const isAlike = (one: string, two: string) => {
  const [first, second] = [tight(one), tight(two)];
  return first.includes(second) || second.includes(first);
};
