import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Loads the check in a Node that says it is `version`. */
function start(version: string) {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
  const load = [
    "--import",
    `data:text/javascript,${pretend}`,
    "--import",
    "./scripts/node-version.mjs",
  ];
  return spawnSync(process.execPath, [...load, "--eval", "console.log('started')"], {
    encoding: "utf8",
  });
}

it("an old Node says in one sentence what to do, and runs nothing", () => {
  for (const version of ["18.20.0", "20.20.2", "22.17.1"]) {
    const { status, stdout, stderr } = start(version);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(version);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
});

it("a Node that runs TypeScript goes on", () => {
  for (const version of ["22.18.0", "24.21.0", "26.0.0"]) {
    expect(start(version)).toMatchObject({ status: 0, stdout: "started\n" });
  }
});

it("every npm script that runs a script of ours asks first", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const ours = (Object.values(scripts) as string[]).filter((command) =>
    command.includes("scripts/"),
  );
  expect(ours.length).toBeGreaterThan(0);
  for (const command of ours) {
    expect(command).toMatch(/^node --import \.\/scripts\/node-version\.mjs scripts\/[a-z]+\.ts$/);
  }
});
