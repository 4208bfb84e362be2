import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { decrees, dist, read } from "./dist.ts";

it("every decree's index.json is valid against the published schema, and the schema is strict", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(read("schema/decree.json")));
  expect(decrees.length).toBeGreaterThan(0);
  for (const { path } of decrees) {
    const data = JSON.parse(read(`${path}index.json`));
    expect(validate(data), `${path} ${ajv.errorsText(validate.errors)}`).toBe(true);
    expect(validate({ ...data, unknown: 1 })).toBe(false);
    const { title: _, ...untitled } = data;
    expect(validate(untitled)).toBe(false);
  }
});

// A hand-made reading of the bundled issue is kept beside the project, not in it.
const compare = join(process.env.GAZETTE_SHARED ?? "../shared", "check/compare.py");
if (existsSync(compare)) {
  it("the site agrees with the hand-made reading of the bundled issue", () => {
    const { stdout, status } = spawnSync("python3", [compare, dist], { encoding: "utf8" });
    expect(stdout.split("\n").filter((line) => line.startsWith("FAIL"))).toEqual([]);
    expect(status, stdout).toBe(0);
  });
} else {
  console.info(`没有 ${compare}:站点未与手工著录核对`);
}
