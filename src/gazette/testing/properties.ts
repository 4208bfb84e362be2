/** What the property tests share: how many runs, from where, and the raw texts they attack. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readTraps } from "./reading.ts";

/**
 * Runs of the property tests, 10,000 in all, and where they begin: the same
 * here for everybody; `RUNS=1000000 SEED=7` for a long attack by hand.
 */
const total = Number(process.env.RUNS ?? 10_000);
const seed = Number(process.env.SEED ?? 20_190_820);

/** A share of all runs, for `fc.assert`. */
export const runs = (share: number) => ({ numRuns: Math.ceil(total * share), seed });

/** Milliseconds that a test may take before it counts as hanging. */
export const TIMEOUT = Math.max(600_000, total * 60);

const fixture = (path: string) =>
  readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");

/** The invented issues and the real one. */
export const invented = ["a", "b", "c"].map((name) => fixture(`invented-${name}/input.md`));
export const bundled = readFileSync(
  new URL("../../../content/raw/xinzhou/2019-02.md", import.meta.url),
  "utf8",
);

const held: string[] = parse(fixture("held.yaml")).traps;

/** Single documents and small issues that the parser reads right. */
export const documents = ["traps.yaml", "layouts.yaml"]
  .flatMap((name) => readTraps(fixture(name)))
  .filter(({ name }) => held.includes(name))
  .map(({ raw }) => raw);
