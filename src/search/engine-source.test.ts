import { expect, it } from "vitest";
import { PAGEFIND_VERSION, wrapEngine } from "./engine-source.ts";

it("stops with a clear message when Pagefind has changed", () => {
  const other = `const pagefind_version="2.0.0";export{search};`;
  expect(() => wrapEngine(other)).toThrow(/现为 2\.0\.0，本程序依 1\.6\.0 写成/);
  expect(() => wrapEngine(other)).toThrow(/export\{createInstance/);
  const same = `const pagefind_version="${PAGEFIND_VERSION}";`;
  expect(() => wrapEngine(same)).toThrow(/import\.meta\.url/);
});
