/**
 * The tree of a gazette issue (unist): what every pass reads and writes.
 *
 * A node has `value` or `children`, never both; every node keeps `position`
 * (offsets into the raw file, UTF-16 units as in unist). A `text` node that no
 * person corrected equals its slice of the raw file; a paragraph joined over a
 * page break therefore holds two `text` nodes, one for each slice.
 */

import type { Data, Literal, Parent, Position } from "unist";
import type { Marker } from "./grammar/shapes.ts";
import type { Decree, Difference, Entry, Issue } from "./schema.ts";

/** Words of the gazette, letter for letter. */
export interface Text extends Literal {
  type: "text";
  value: string;
  position?: Position;
}

/** A person's correction: the children are the reading shown, `printed` what the paper says. */
export interface Correction extends Parent {
  type: "correction";
  children: Text[];
  data: Data & { id: number; printed: string };
}

/** Words the archive doubts; the reason is `marks.doubts[id]`. */
export interface Doubt extends Parent {
  type: "doubt";
  children: Phrasing[];
  data: Data & { id: number };
}

/** A document named in 《》 or by its 发文字号; the meaning is `marks.citations[id]`. */
export interface Citation extends Parent {
  type: "citation";
  children: Phrasing[];
  data: Data & { id: number };
}

/** A responsibility note; who answers for what is `marks.duties[id]`. */
export interface Duty extends Parent {
  type: "duty";
  children: Phrasing[];
  data: Data & { id: number };
}

export interface Superscript extends Parent {
  type: "superscript";
  children: Phrasing[];
}
export interface Subscript extends Parent {
  type: "subscript";
  children: Phrasing[];
}
/** A line break the paper has inside a paragraph. */
export interface Break {
  type: "break";
  position?: Position;
}

export type { Marker } from "./grammar/shapes.ts";

export type OutlineKind = "heading" | "run-in" | "article" | "item";
/** A provision's own facts, as `index.json` gives them (`contract.md`). */
export interface Provision {
  anchor: string;
  /** line of the raw file, 1-based */
  line: number;
  /** depth in this text's tree, from 1 */
  level: number;
  /** the shape of the numeral, which decides the depth; null for an unnumbered heading */
  marker: Marker | null;
  /** the numeral as printed: `三、`, `(九)`, `第十四条`; null for an unnumbered heading */
  number: string | null;
  kind: OutlineKind;
}

/**
 * The words that open a provision: the whole line of a heading, the opening
 * sentence of a run-in heading, the numeral alone of an article or item.
 */
export interface Lead extends Parent {
  type: "lead";
  children: Phrasing[];
  data: Data & Provision;
}

export type Phrasing =
  | Text
  | Correction
  | Doubt
  | Citation
  | Duty
  | Superscript
  | Subscript
  | Break
  | Lead;

/** A part of the frame of a 公文 (GB/T 9704-2012), printed as a paragraph of its own. */
export type FrameRole =
  | "主送"
  | "附件说明"
  | "署名"
  | "日期"
  | "附注"
  | "题注"
  | "脚注"
  | "主题词"
  | "抄送"
  | "印发"
  | "登记号"
  | "附件标签"
  /** before the main text only: the lines of the title, of the number, of the issuer's name, of a web page's record */
  | "标题"
  | "文号"
  | "机关"
  | "著录";

/** What the raw line looked like; evidence for the passes, never written out. */
export interface Lex {
  /** `#` in front, 0 to 6 */
  hashes: number;
  /** characters in `**` at the start of the line */
  bold: number;
  /** a list dash in front */
  dash: boolean;
  /** two trailing spaces */
  hardBreak: boolean;
  /** blank lines in front */
  before: number;
  /** spaces in front, an ideographic one counting two */
  indent: number;
}

export interface Paragraph extends Parent {
  type: "paragraph";
  children: Phrasing[];
  data?: Data & { frame?: FrameRole; lex?: Lex };
}

/** A heading on a line of its own; holds one `lead`, or plain phrasing when it is the title of a part. */
export interface Heading extends Parent {
  type: "heading";
  children: Phrasing[];
  data?: Data & { lex?: Lex };
}

/**
 * A provision and what stands under it. The first child is a `heading`, or the
 * `paragraph` whose first child is the `lead`.
 */
export interface Section extends Parent {
  type: "section";
  children: Block[];
  data: Data & Provision;
}

export interface Cell extends Parent {
  type: "cell";
  children: Phrasing[];
  data?: Data & { colspan?: number; rowspan?: number };
}
export interface Row extends Parent {
  type: "row";
  children: Cell[];
}
/** Cells as printed; headers spelled out, caption, unit and notes are `marks.tables`. */
export interface Table extends Parent {
  type: "table";
  children: Row[];
  /** the anchor is empty until the tables pass; `frame` where it is a web page's record of the document */
  data: Data & { anchor: string; frame?: "著录" };
}

/** One line of a roster: exactly two cells, the name and the post. */
export interface Person extends Parent {
  type: "person";
  children: [Cell, Cell];
}
/** A post in a roster (组长, 成员) and who holds it. The first child is the label. */
export interface Role extends Parent {
  type: "role";
  children: (Paragraph | Person)[];
}
export interface Roster extends Parent {
  type: "roster";
  children: Role[];
  data: Data & { anchor: string };
}

/** A picture by its file, under the issue's `files/`. */
export interface Figure extends Literal {
  type: "figure";
  /** the alternative text as printed */
  value: string;
  data: Data & { file: string };
}

export type Block = Paragraph | Heading | Section | Table | Roster | Figure;

export type PartRole = "正文" | "附件" | "印发";

/** The main text, an attachment, or the text a notice issues. */
export interface Part extends Parent {
  type: "part";
  children: Block[];
  data: Data & {
    role: PartRole;
    /** null for the main text */
    anchor: string | null;
    title: string | null;
    genre: string | null;
    /** 附件2(略): named, not printed */
    omitted?: boolean;
    /** printed, and not to be published (此件不予公开附件2); its children are gone */
    withheld?: boolean;
  };
}

/** A decree as its MDX body holds it: its parts, the main text first. */
export interface DecreeBody extends Parent {
  type: "body";
  children: Part[];
}

/** One document of the issue. */
export interface DecreeNode extends Parent {
  type: "decree";
  /** the lines of title, number and issuer that stand before the main text, then the parts */
  children: (Block | Part)[];
  data: Data & {
    /** the frontmatter as the passes fill it; `path` is empty until the import gives it */
    fields: Decree;
  };
}

/** The printed front of the issue: its name, year, number, sponsor. */
export interface Masthead extends Parent {
  type: "masthead";
  children: Block[];
}
/** The printed table of contents. */
export interface Contents extends Parent {
  type: "contents";
  children: Block[];
}
/** What belongs to no decree: a section's name between decrees, a colophon. */
export interface Stray extends Parent {
  type: "stray";
  children: Block[];
}

/** Characters of the raw file, as offsets: `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}
/** A span that a pass left out of the reading, and by which rule. */
export interface Dropped extends Span {
  line: number;
  text: string;
  rule: string;
}

/** What the passes learn of the issue as a whole. */
export interface IssueData extends Data {
  facts: Pick<
    Issue,
    "name" | "year" | "issue" | "serial" | "sponsor" | "published" | "periodicity"
  > & { gazette: string; masthead: string[]; sections: string[] };
  entries: Entry[];
  differences: Difference[];
  corrections: Issue["corrections"];
  doubts: Issue["doubts"];
  joins: Issue["joins"];
  drops: Dropped[];
  /** characters of the file's own markup (`#`, `**`, list dashes, table pipes, HTML tags) */
  markup: Span[];
  account: Issue["account"];
  /** where a person put lines into another order: there alone siblings may stand out of order */
  moved?: Span[];
}

/** A gazette issue, or a raw file that is one document. */
export interface IssueRoot extends Parent {
  type: "issue";
  children: (Masthead | Contents | DecreeNode | Stray | Block)[];
  data: IssueData;
}
