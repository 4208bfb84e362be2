import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { body, decree } from "../gazette/mdx/sample.ts";
import type { DecreeBody, Role, Roster } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";
import { type Links, render } from "./index.ts";

const links: Links = {
  citation: (id) => `../work-${id}/`,
  organ: (name) => (name === "市教育局" ? "../organs/jyj/" : null),
  file: (name) => `files/${name}`,
  csv: () => null,
  chart: () => null,
};
const html = render(body, decree.marks, links);

/** The text of a page, the archive's own words ([data-note]) left out. */
function pageText(page: string): string {
  const parts = page.split(/(<[^>]*>)/);
  let text = "";
  for (let i = 0, depth = 0, hidden = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (i % 2 === 0) {
      if (!hidden) text += part;
    } else if (part.startsWith("</")) {
      if (hidden === depth) hidden = 0;
      depth--;
    } else if (!/^<(?:br|img|wbr|col)\b/.test(part)) {
      depth++;
      if (!hidden && part.includes("data-note")) hidden = depth;
    } else if (!hidden) text += /^<img\b/.test(part) ? (/alt="([^"]*)"/.exec(part)?.[1] ?? "") : "";
  }
  return decode(text).replaceAll(/\s+/g, "");
}
const decode = (text: string): string =>
  text.replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&").replaceAll("&lt;", "<");

test("the page's text is the tree's text, notes aside", () => {
  expect(pageText(html)).toBe(plainText(body).replaceAll(/\s+/g, ""));
});

test("provisions carry their anchors, headings follow their true ancestors", () => {
  expect(html).toContain('<section class="s m1" id="s1"><h2><span class="no">一、</span>指导思想');
  expect(html).toContain('<h3 class="run"><span class="no">（一）</span>构建体系。</h3>');
  expect(html).toContain('<section class="s m3" id="s1-1-1"><p><span class="no">1.</span>80周岁');
});

test("a correction shows its reading and keeps the printed one; a doubt leads to its note", () => {
  expect(html).toMatch(/id="e1-in"><del data-note="">城<\/del><ins>域<\/ins><a [^>]*href="#e1"/);
  expect(html).toMatch(/id="q1-in"><span class="dt">管理水 平<\/span><a [^>]*href="#q1"/);
});

test("a citation leads to its document, an organ to its page, a role word stands out", () => {
  expect(html).toContain(
    '<cite><a href="../work-1/">《实施意见》（晋政发〔2019〕11号）</a></cite>',
  );
  expect(html).toContain('（<b>牵头单位</b>：<a href="../organs/jyj/">市教育局</a>）');
});

test("signature and date stand together; an attachment is a part with its title", () => {
  expect(html).toContain('<div class="sign"><p>忻州市人民政府</p><p>2019年7月11日</p></div>');
  expect(html).toMatch(
    /<section class="part" id="x1" aria-labelledby="x1-h"><p class="part-label">附件1<\/p><h2/,
  );
  expect(html).toContain("原刊从略");
});

test("a list of people that tells of no posts has no column for them", () => {
  const columns = (text: DecreeBody) =>
    render(text, decree.marks, links).match(/<th scope="col">(?:职务|姓名)/g);
  expect(columns(body)).toHaveLength(2);
  const named = structuredClone(body);
  for (const part of named.children)
    visit(part, "role", (role: Role) => {
      role.children = role.children.filter(({ type }) => type === "person");
    });
  expect(columns(named)).toEqual(['<th scope="col">姓名']);
});

test("a post that names nobody has the line to itself", () => {
  const lone = structuredClone(body);
  const label: Role["children"][number] = {
    type: "paragraph",
    children: [{ type: "text", value: "成员：有关单位负责人" }],
  };
  for (const part of lone.children)
    visit(part, "roster", (roster: Roster) => {
      roster.children.push({ type: "role", children: [label] });
    });
  expect(render(lone, decree.marks, links)).toContain(
    '<tbody><tr><th scope="rowgroup" colspan="3">成员：有关单位负责人</th></tr></tbody>',
  );
  expect(html).not.toContain('scope="rowgroup" colspan');
});
