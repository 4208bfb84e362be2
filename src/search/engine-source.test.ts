import { expect, it } from "vitest";
import { engineModule, PAGEFIND_VERSION } from "./engine-source.ts";

it("stops with a clear message when Pagefind has changed", () => {
  const other = `const pagefind_version="2.0.0";export{search};`;
  expect(() => engineModule(other)).toThrow(/现为 2\.0\.0，本程序依 1\.6\.0 写成/);
  expect(() => engineModule(other)).toThrow(/export\{createInstance/);
  const same = `const pagefind_version="${PAGEFIND_VERSION}";export{createInstance,search};`;
  expect(() => engineModule(same)).toThrow(/wasm_bindgen/);
});
