import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { linesIn, writeLines } from "./files.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-files-"));
afterAll(() => rmSync(temp, { recursive: true }));

it("reads a file line by line, whatever else breaks lines and wherever a piece of it ends", async () => {
  const lines = ["规则", JSON.stringify("一\u2028二\r三"), "长".repeat(200_000), "", "末行"];
  const file = join(temp, "lines");
  for (const end of ["", "\n"]) {
    writeFileSync(file, lines.join("\n") + end);
    const read: string[] = [];
    for await (const line of linesIn(file)) read.push(line);
    expect(read).toEqual(lines);
  }
});

it("puts lines in a file's place, folder and all, and nothing else beside it", async () => {
  const folder = join(temp, "new", "folder");
  for (const lines of [["一", "", "三"], []]) {
    writeLines(join(folder, "lines"), lines);
    const read: string[] = [];
    for await (const line of linesIn(join(folder, "lines"))) read.push(line);
    expect(read).toEqual(lines);
  }
  expect(readdirSync(folder)).toEqual(["lines"]);
});
