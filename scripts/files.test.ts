import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { linesIn } from "./files.ts";

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
