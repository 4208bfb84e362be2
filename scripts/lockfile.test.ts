import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** Whether a package asked for from `from` is found by walking up the folders, as npm does. */
function found(packages: Locked["packages"], from: string, name: string): boolean {
  const up = from.lastIndexOf("node_modules/");
  if (`${from}${from && "/"}node_modules/${name}` in packages) return true;
  return from !== "" && found(packages, up > 0 ? from.slice(0, up - 1) : "", name);
}

// `npm ci` refuses a lock file that leaves out the binaries of other platforms, and npm leaves them
// out when the registry in use does not have them. Such an entry is written by hand: version, os, cpu.
it("the lock file names every optional platform package, or npm ci fails in a fresh clone", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Locked;
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(({ from, name }) => !found(packages, from, name))).toEqual([]);
});
