/**
 * Everything that must hold, in the order that fails soonest: types, lint, the committed content,
 * unit tests, a real build and the tests of the built site. All steps run; one red step is red.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browsers.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-test-"));
const report = (project: string) => join(temp, `${project}.json`);
const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report(project)}`;

const steps = [
  { name: "类型", command: "astro check --minimumSeverity error" },
  { name: "格式与写法", command: "biome check ." },
  { name: "已提交的内容", command: "node scripts/import.ts --check" },
  { name: "单元", command: vitest("unit"), report: report("unit") },
  { name: "成站", command: vitest("site"), report: report("site") },
];

/** Runs one step; a step that is not a test run counts as one test. */
function run(step: (typeof steps)[number]) {
  console.log(`\n── ${step.name}：${step.command.split(" --reporter")[0]}`);
  const start = performance.now();
  const ok = spawnSync(step.command, { shell: true, stdio: "inherit" }).status === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = step.report && existsSync(step.report) && readFileSync(step.report, "utf8");
  const { numPassedTests: passed, numFailedTests: failed } = counts
    ? JSON.parse(counts)
    : { numPassedTests: ok ? 1 : 0, numFailedTests: ok ? 0 : 1 };
  return { name: step.name, ok, seconds, passed, failed: ok ? failed : Math.max(1, failed) };
}

for (const name of ["chromium", "firefox"] as const) await findBrowser(name);
const results = steps.map(run);
rmSync(temp, { recursive: true });

console.log("");
for (const { name, ok, seconds } of results) console.log(`${ok ? "✓" : "✗"} ${name} ${seconds} s`);
const total = (key: "passed" | "failed") => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
