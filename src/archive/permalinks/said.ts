/** What an editor is told of addresses that are not what the numbers would give. */
import type { VFile } from "vfile";
import { error, note } from "../../gazette/message.ts";
import type { Decree } from "../../gazette/schema.ts";
import type { Address } from "./address.ts";

const lineOf = ({ lines: [line] }: Decree) => ({ line, column: 1 });

export function sayTaken(decree: Decree, wish: Address, path: string, file: VFile): void {
  const what = decree.number ? `文号“${decree.number}”` : `地址 ${wish.path}`;
  error(
    file,
    "duplicate-number",
    `${what}已为另一件所用，本件的地址记作 ${path}；请核对原刊，如系录入之误，在 errata.yaml 的 fields 里改正文号`,
    {
      place: lineOf(decree),
      actual: decree.number ?? wish.path,
    },
  );
}

export function sayKept(decree: Decree, path: string, file: VFile): void {
  note(
    file,
    "address-kept",
    `文号是“${decree.number ?? "无"}”，与已公布的地址 ${path} 不相应；地址不改。确要换用新地址的，用 --accept 登记，旧地址会转到新地址`,
    {
      place: lineOf(decree),
    },
  );
}

export function sayDerived(
  decree: Decree,
  { name, slug }: { name: string; slug: string },
  file: VFile,
): void {
  note(
    file,
    "slug-derived",
    `site.yaml 的 agencies 里没有“${name}”，地址中用拼音首字母 ${slug}；发布之后不再更改`,
    {
      place: lineOf(decree),
      actual: name,
      expected: [`- { prefix: ${name}, issuer: ${decree.issuer[0] ?? "…"}, slug: ${slug} }`],
    },
  );
}
