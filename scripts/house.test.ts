import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Every TypeScript file below a folder, tests and what only tests use aside. */
function sources(folder: string): { file: string; lines: string[] }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (name) =>
        name.endsWith(".ts") && !/\.test\.ts$|(^|\/)(testing|fixtures)\/|sample\.ts$/.test(name),
    )
    .map((name) => ({
      file: join(folder, name),
      lines: readFileSync(join(folder, name), "utf8").split("\n"),
    }));
}

/** `file:line` of every line that matches, comments aside. */
function where(folder: string, what: RegExp): string[] {
  return sources(folder).flatMap(({ file, lines }) =>
    lines.flatMap((line, n) =>
      what.test(line) && !/^\s*(\/\/|\/?\*)/.test(line) ? [`${file}:${n + 1}: ${line.trim()}`] : [],
    ),
  );
}

describe("the rooms keep to themselves", () => {
  it("the library reads no disk and no process", () => {
    for (const room of ["src/gazette", "src/archive", "src/render"]) {
      expect(sources(room).length).toBeGreaterThan(3);
      expect(where(room, /from "node:(?!crypto|zlib)|\bprocess\./)).toEqual([]);
    }
  });

  it("passes hold no regular expression: those live in the grammar", () => {
    expect(
      where("src/gazette/passes", /(?:[=(,:!>?&|]|^)\s*\/(?![/*]).+\/[dgimsuvy]*[),;.]|new RegExp/),
    ).toEqual([]);
  });

  it("no rule knows the bundled gazette's city", () => {
    expect(where("src", /忻/)).toEqual([]);
    expect(where("scripts", /忻/)).toEqual([]);
  });
});
