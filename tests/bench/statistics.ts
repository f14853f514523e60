/** Everything that the desk counts, over fifty thousand cases, in a real Chromium. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { atMost, type Measurement } from "./measurement"

const CASES = 50_000
const RUNS = 20

export async function benchStatistics(
  executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium"
): Promise<Measurement[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const took = await page.evaluate<number>(`bench.measure(${CASES}, ${RUNS})`)
    return [atMost(`statistics of ${CASES} cases`, took, "ms", 150)]
  } finally {
    await browser.close()
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./statistics-in-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    target: "chrome120",
    minify: true
  })
  return outputFiles.map(({ text }) => text).join("")
}
