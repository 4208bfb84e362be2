import { spanning } from "../../edit.ts";
import { withoutOmission } from "../../grammar/attachments.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { tight } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { isLawName } from "../../grammar/titles.ts";
import type { Block, Heading, Paragraph, Part } from "../../nodes.ts";
import type { View } from "../../view.ts";
import { setFrame } from "../frame/set-frame.ts";
import type { Expected } from "./expected.ts";
import type { Label } from "./label.ts";
import type { Found } from "./title.ts";

interface Begun {
  label?: Label | undefined;
  found: Found;
  role: "附件" | "印发";
  matched?: Expected | undefined;
}

/** A part with its first lines: the label, the title as a heading, the note under the title. */
export function partOf(views: View[], at: number, { label, found, role, matched }: Begun): Part {
  const children: Block[] = [];
  let next = at;
  if (label) {
    setFrame(views[at]!, "附件标签");
    children.push(views[at]!.block);
    next++;
  }
  for (const view of views.slice(next, next + found.count))
    children.push(heading(view.block as Paragraph));
  next += found.count;
  while (views[next] && isTitleNote(views[next]!)) {
    setFrame(views[next]!, "题注");
    children.push(views[next]!.block);
    next++;
  }
  const printed = found.title ?? (label ? (matched?.title ?? null) : null);
  const title = printed && withoutOmission(printed);
  const omitted = title !== printed || (label?.omitted ?? false) || (matched?.omitted ?? false);
  const position = spanning(children);
  return {
    type: "part",
    children,
    data: {
      role,
      anchor: null,
      title,
      genre: title && (genreOf(tight(title)) ?? (isLawName(tight(title)) ? "法" : null)),
      ...(omitted && { omitted }),
    },
    ...(position && { position }),
  };
}

const isTitleNote = ({ tight: line, text }: View) =>
  elements.titleNote.test(line.slice(0, 500)) ||
  (line.startsWith("(") && dateLine(text) !== undefined);

const heading = ({ children, position, data }: Paragraph): Heading => ({
  type: "heading",
  children,
  ...(position && { position }),
  ...(data?.lex && { data: { lex: data.lex } }),
});

/** A text that was announced is what it was announced as, labelled ones are attachments; a first one without label is what the notice issues, when it issues something. */
export function textRole(
  label: Label | undefined,
  matched: Expected | undefined,
  unused: readonly Expected[],
  first: boolean,
): "附件" | "印发" {
  if (matched) return matched.role;
  if (label) return "附件";
  return first && unused.some(({ role }) => role === "印发") ? "印发" : "附件";
}

/** A listed attachment that is not printed: a part without words. */
export const emptyPart = ({ title }: Expected): Part => ({
  type: "part",
  children: [],
  data: { role: "附件", anchor: null, title, genre: genreOf(tight(title)), omitted: true },
});
