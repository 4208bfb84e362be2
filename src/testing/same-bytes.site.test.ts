import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { dist } from "./dist.ts";
import { build } from "./site.setup.ts";

/** name -> sha256 of every file under a folder */
function digests(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        path.slice(dir.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

it("a build in another folder, time zone and locale gives the same bytes as the tests' own", () => {
  const temp = mkdtempSync(join(tmpdir(), "gazette-again-"));
  const again = build(temp, "西 1", {
    TZ: "America/Los_Angeles",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
  });
  expect(Object.keys(digests(again)).length).toBeGreaterThan(20);
  expect(digests(again)).toEqual(digests(dist));
  expect(digests(`${again}-content`)).toEqual(digests(inject("content")));
  rmSync(temp, { recursive: true });
});
