/** How the files of the index reach the browser: fetched from a site, or out of packs on a stick. */

import { packOf } from "./packs.ts";
import { kept, type ReadFile } from "./shard.ts";

/** Reads from the site. `base` is the index's folder, with trailing slash. */
export const webReader =
  (base: string): ReadFile =>
  async (name) => {
    const got = await fetch(base + name);
    if (!got.ok) throw new Error(`${got.status} ${name}`);
    return got.arrayBuffer();
  };

/** Runs a classic script, which works from file:// too. */
export function loadScript(src: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.onload = () => done();
    script.onerror = () => failed(new Error(src));
    script.src = src;
    document.head.append(script);
  });
}

/** What a pack's script adds to: the content of a file in base64, by its name. */
export type Packed = Record<string, string>;

/**
 * Reads from packs, each a script that fills `globalThis.gazettePacked`.
 * @param base folder of the packs, with trailing slash
 * @param starts where each pack begins (`packs.ts`)
 */
export function packReader(base: string, starts: readonly string[]): ReadFile {
  const packs = new Map<string, Promise<void>>();
  const here = (name: string): string | undefined =>
    (globalThis as { gazettePacked?: Packed }).gazettePacked?.[name];
  return async (name) => {
    if (here(name) === undefined)
      await kept(packs, packOf(name, starts), (pack) => loadScript(`${base}${pack}`));
    const packed = here(name);
    if (packed === undefined) throw new Error(name);
    return decoded(packed);
  };
}

/** Base64 to bytes; by hand where the browser cannot, a plain loop ten times as fast as a callback. */
function decoded(base64: string): ArrayBuffer {
  const native = Uint8Array as unknown as {
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
  };
  if (native.fromBase64) return native.fromBase64(base64).buffer;
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
