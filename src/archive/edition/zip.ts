/**
 * A ZIP that is the same bytes on every machine: files in order, one date, no
 * owner, no extra fields. fflate stores the parts of a local time, so the date is
 * built from them and the time zone of the machine cancels out.
 */
import { deflateRawSync } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";

/** ZIP without its 64-bit extension: fflate writes no other. */
export const LIMIT = 0xffff_ffff;
const ENTRIES = 0xffff;
/** Compressed already: deflating them again only costs time. */
const STORED = /^mimetype$|\.(zip|epub|pdf|png|jpe?g|webp|gz)$/;

/** A member deflated by zlib: an archive has tens of thousands of small ones, and it takes a fifth of fflate's time. */
class ZipDeflated extends ZipPassThrough {
  override compression = 8;

  /** Called with the whole member, counted and summed. */
  protected override process(data: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(data, { level: 6 }), final);
  }
}

/** @param day ISO day that every file bears */
export class SteadyZip {
  private readonly zip: Zip;
  private readonly mtime: Date;
  private count = 0;
  private bytes = 0;

  constructor(day: string, write: (chunk: Uint8Array) => void) {
    const [year, month, date] = day.split("-").map(Number);
    this.mtime = new Date(year!, (month ?? 1) - 1, date ?? 1);
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.bytes += chunk.length;
      write(chunk);
    });
  }

  /**
   * Adds one file; call it in the order the names are to stand.
   * @throws when the archive outgrows what a ZIP can hold
   */
  add(name: string, data: Uint8Array): void {
    this.count++;
    if (this.count > ENTRIES || this.bytes + data.length > LIMIT)
      throw new Error(`ZIP 最多 ${ENTRIES} 个文件、4 GiB，放不下 ${name}`);
    const file = STORED.test(name) ? new ZipPassThrough(name) : new ZipDeflated(name);
    file.mtime = this.mtime;
    this.zip.add(file);
    file.push(data, true);
  }

  end(): void {
    this.zip.end();
  }
}

/** A whole ZIP in memory, its files in order of their names. */
export function zipped(
  day: string,
  files: Iterable<readonly [name: string, data: Uint8Array]>,
): Uint8Array {
  return zippedInOrder(
    day,
    [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A whole ZIP in memory, its files as they come. */
export function zippedInOrder(
  day: string,
  files: Iterable<readonly [name: string, data: Uint8Array]>,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new SteadyZip(day, (chunk) => chunks.push(chunk));
  for (const [name, data] of files) zip.add(name, data);
  zip.end();
  return concat(chunks);
}

function concat(chunks: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
