/**
 * Two invented cities in one archive, as they grow: the first issues, what was recorded of them
 * later, then a second issue that repeals and cites decrees of the first.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main as importRaw } from "../../../scripts/import.ts";

/** The built sites of the archive, and its edition; `remove` clears them away. */
export interface Cities {
  /** the site before the second issue, and after it */
  before: string;
  after: string;
  /** the USB edition of `after` */
  usb: string;
  remove: () => void;
}

const made = "src/testing/cities";
const FIRST = "raw/lanshan/2020-03.md";

export async function makeCities(): Promise<Cities> {
  const temp = mkdtempSync(join(tmpdir(), "gazette-cities-"));
  const at = (name: string) => join(temp, name);
  const [content, before, after, usb] = [at("content"), at("before"), at("after"), at("usb")];
  cpSync(join(made, "raw"), join(content, "raw"), { recursive: true });
  cpSync(join(made, "site.yaml"), join(content, "site.yaml"));
  await imported(content, "2026-01-10");
  const first = join(content, FIRST);
  writeFileSync(first, revised(readFileSync(first, "utf8")));
  await imported(content, "2026-02-01", "--accept", "--reason", "据纸质公报核对");
  node("scripts/build.ts", "--content", content, "--out", before);
  cpSync(join(made, "later/2021-01.md"), join(content, "raw/lanshan/2021-01.md"));
  await imported(content, "2026-03-01");
  node("scripts/build.ts", "--content", content, "--out", after);
  node("scripts/usb.ts", "--content", content, "--site", after, "--out", usb);
  return { before, after, usb, remove: () => rmSync(temp, { recursive: true }) };
}

/** One decree gone, the number of another corrected, the text of a third. */
function revised(raw: string): string {
  return raw
    .replace("澜山市人民政府关于整修河堤的通知\n\n澜政发〔2020〕5号 ..... (5)\n\n", "")
    .split("\n# ")
    .filter((decree) => !decree.includes("澜政发〔2020〕5号"))
    .join("\n# ")
    .replaceAll("澜政办发〔2020〕6号", "澜政办发〔2020〕16号")
    .replace("水质每月检测一次", "水质每季度检测一次");
}

async function imported(content: string, date: string, ...flags: string[]): Promise<void> {
  const said: string[] = [];
  const output = { log() {}, error: (words: string) => said.push(words) };
  const status = await importRaw(["--content", content, "--date", date, ...flags], output);
  if (status !== 0) throw new Error(said.join("\n"));
}

const node = (...args: string[]) => {
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
};

/** Every file below a folder by its path, with its text. */
export function textsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(file, "utf8"),
      ]),
  );
}
