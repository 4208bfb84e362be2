/** Validation by libxml2 (compiled to WebAssembly), for tests alone. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { shared } from "./shared.ts";

const folder = join(shared, "schemas");
export const schemasPresent = existsSync(folder);
if (!schemasPresent) console.warn(`未见 Akoma Ntoso 的标准文件（${folder}），只检查格式是否良好。`);

const file = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(folder, name), "utf8"),
});

/** What the OASIS schema says against documents, each under its name; empty when all are valid. */
export async function againstAkomaNtoso(xml: Record<string, string>): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(xml).map(([name, contents]) => ({ fileName: `${name}.xml`, contents })),
    schema: [file("akomantoso30.xsd")],
    preload: [file("xml.xsd")],
    initialMemoryPages: 2048,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message, loc }) => `${loc?.fileName}:${loc?.lineNumber} ${message}`);
}

/** What makes a document not well-formed; an empty list when it is. */
export async function wellFormed(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "file.xml", contents },
    normalization: "c14n",
  });
  return errors.map((error) => error.message);
}
