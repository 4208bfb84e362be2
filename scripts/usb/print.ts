/** The issues of an archive as PDF for the print shop, by the Chromium of this machine. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { printPage } from "../../src/archive/edition/book/print.ts";
import { bundle } from "../../src/assets/bundle.ts";
import { installed } from "../browsers.ts";
import { type Library, picturesOf, readBooks } from "./books.ts";

/** No shop's network, no first-run page; a sandbox is not to be had as root. */
const QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];

/**
 * Writes `<gazette>-<year>-<issue>.pdf` for every issue into `out`. The bytes depend on the
 * browser and its fonts, so they are no part of the edition.
 * @returns how many were written, null where there is no Chromium
 */
export async function printBooks({ archive, content, texts }: Library, out: string) {
  const chromium = installed("chromium");
  if (!chromium) return null;
  const temp = await mkdtemp(join(tmpdir(), "gazette-print-"));
  const style = await bundle(new URL("../../src/styles/issue-print.css", import.meta.url));
  await writeFile(join(temp, style.name), style.body);
  await Promise.all([mkdir(out, { recursive: true }), mkdir(join(temp, "files"))]);
  let written = 0;
  for (const { book } of readBooks(archive, texts)) {
    for (const [name, bytes] of await picturesOf(book, content))
      await writeFile(join(temp, "files", name), bytes);
    const page = join(temp, `${book.id}.html`);
    await writeFile(page, printPage(book, style.name));
    await pdf(chromium, page, join(out, `${book.id}.pdf`), temp);
    written += 1;
  }
  await rm(temp, { recursive: true });
  return written;
}

const pdf = (chromium: string, page: string, out: string, profile: string) =>
  promisify(execFile)(chromium, [
    ...QUIET,
    `--user-data-dir=${join(profile, "profile")}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    `--print-to-pdf=${resolve(out)}`,
    pathToFileURL(page).href,
  ]);
