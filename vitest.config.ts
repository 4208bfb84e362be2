import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.site.test.ts"],
        },
      },
      {
        test: {
          name: "site",
          include: ["src/**/*.site.test.ts"],
          globalSetup: "src/testing/site.setup.ts",
          // Real browsers on a small machine: a page may take its time, but never forever.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
