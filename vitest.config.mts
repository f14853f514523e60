import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"],
          environment: "node",
          testTimeout: 20_000
        }
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/e2e/build.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // each file has a browser of its own, and most of their time is waiting
          maxWorkers: 2
        }
      }
    ]
  }
})
