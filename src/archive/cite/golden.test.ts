import { expect, test } from "vitest";
import {
  context,
  issuing,
  issuingBody,
  last,
  opinion,
  opinionBody,
  order,
} from "../testing/decrees.ts";
import { formats } from "./formats.ts";
import { type CiteItem, citeAnchor, citeDecree, citeIssuedTexts } from "./item.ts";
import { fill } from "./pieces.ts";

const cited: [string, CiteItem][] = [
  ["一件文件", citeDecree(opinion, context(8))],
  ["其中一段：三、（二）", citeAnchor(opinion, opinionBody, "s3-2", context(8))!],
  ["印发通知", citeDecree(issuing, context(53))],
  ["随文印发的办法", citeIssuedTexts(issuing, issuingBody, context(53))[0]!],
  ["办法的一条：第十四条（二）", citeAnchor(issuing, issuingBody, "x1-a14-2", context(53))!],
  ["一期的最后一件", citeDecree(last, context(null))],
  ["四个机关的令", citeDecree(order, { ...context(null), gazetteName: "广州市人民政府公报" })],
];

// Read by a person against the standards once; a change of any letter shows in review.
test("every format, word for word", async () => {
  const pages = cited.map(([name, item]) => {
    const rows = formats.map(
      (format) => `[${format.name}]\n${fill(format.render(item), () => "2026-11-23").trimEnd()}`,
    );
    return `== ${name} ==\n\n${rows.join("\n\n")}\n`;
  });
  await expect(pages.join("\n").replaceAll("\r\n", "\n")).toMatchFileSnapshot(
    "fixtures/citations.txt",
  );
});
