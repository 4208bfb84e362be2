/** Everything a folder publishes, as text: archives opened, packs and escapes decoded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

/** One text found in a folder; `where` names the file and what it was unpacked from. */
export interface PublishedText {
  where: string;
  text: string;
}

/** The texts of every file of a folder, and the files' names. */
export function published(folder: string): PublishedText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => textsOf(file.slice(folder.length + 1), readFileSync(file)));
}

/** The texts in some bytes: of a ZIP (so also a book) its members', of gzip what was packed. */
export function textsOf(where: string, bytes: Uint8Array): PublishedText[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsOf(`${where} gzip`, gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    return Object.entries(unzipSync(bytes)).flatMap(([name, member]) =>
      textsOf(`${where} ${name}`, member),
    );
  const text = Buffer.from(bytes).toString("utf8");
  const encoded = [...text.matchAll(/(?:"|base64,)([A-Za-z0-9+/]{24,}={0,2})(?=["')])/g)];
  return [
    { where, text: `${where}\n${unescaped(text)}` },
    ...encoded.flatMap(([, data]) => textsOf(`${where} base64`, Buffer.from(data!, "base64"))),
  ];
}

/** A text followed by what its escapes stand for: `\u516c`, `&#x516c;`, `&#20844;`, `%E5%85%AC`. */
function unescaped(text: string): string {
  const read = (digits: string, radix: number): string => {
    const code = Number.parseInt(digits, radix);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  };
  const plain = text
    .replace(/\\u\{?([\da-f]{4,6})\}?|&#x([\da-f]+);/gi, (_, js, html) => read(js ?? html, 16))
    .replace(/&#(\d+);/g, (_, digits) => read(digits, 10))
    .replace(/(?:%[\da-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
    );
  return plain === text ? text : `${text}\n${plain}`;
}
