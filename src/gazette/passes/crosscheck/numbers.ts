import type { VFile } from "vfile";
import { isPlausibleYear, yearOf } from "../../grammar/canonical.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";

/** Says which 发文字号 are damaged, impossible or printed twice. */
export function checkNumbers(decrees: DecreeNode[], file: VFile) {
  const seen = new Map<string, DecreeNode>();
  for (const decree of decrees) {
    const { number, numberPrinted } = decree.data.fields;
    if (number === null) {
      if (numberPrinted) damaged(decree, numberPrinted, file);
      continue;
    }
    const year = yearOf(number);
    if (year !== null && !isPlausibleYear(year)) impossible(decree, numberPrinted ?? number, file);
    const first = seen.get(number);
    if (first) twice(decree, first, number, file);
    else seen.set(number, decree);
  }
}

/** The line of the number, else the first line of the document. */
const place = ({ children, position }: DecreeNode) =>
  children.find((child) => child.type === "paragraph" && child.data?.frame === "文号")?.position ??
  (position && { start: position.start, end: position.start });

function damaged(decree: DecreeNode, printed: string, file: VFile) {
  doubt(
    file,
    "number",
    `“${printed}”像是发文字号而残缺；number 留空，请核对原刊，在勘误 fields 中写明`,
    {
      place: place(decree),
      actual: printed,
      expected: ["机关代字〔年份〕序号"],
    },
  );
}

function impossible(decree: DecreeNode, printed: string, file: VFile) {
  doubt(file, "number", `发文字号“${printed}”的年份不可能；照录，请核对原刊`, {
    place: place(decree),
    actual: printed,
    expected: ["1949年以后的年份"],
  });
}

function twice(decree: DecreeNode, first: DecreeNode, number: string, file: VFile) {
  const { lines } = first.data.fields;
  doubt(file, "number", `文号“${number}”已见于第${lines[0]}行的一件；请核对原刊`, {
    place: place(decree),
    actual: number,
    expected: ["每件一个文号"],
  });
}
