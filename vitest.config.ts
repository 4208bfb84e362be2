import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.site.test.ts"],
          // No test changes what another one reads, and a hundred files load the parser once.
          isolate: false,
          // Thousands of random runs on a busy machine may take their time.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["src/**/*.site.test.ts"],
          globalSetup: "src/testing/site.setup.ts",
          // Real browsers on a small machine: a page may take its time, but never forever.
          testTimeout: 300_000,
          hookTimeout: 900_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
