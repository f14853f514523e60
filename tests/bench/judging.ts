/** What judging costs, in Node and in Chromium. The limits are those of the judge's targets. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { type Judging, measureJudging } from "./judging-in-page"
import { atMost, type Measurement } from "./measurement"

const entry = fileURLToPath(new URL("./judging-in-page.ts", import.meta.url))

async function inChromium(): Promise<Judging> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    target: "chrome120",
    minify: true
  })
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"]
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" })
    return (await page.evaluate("bench.measureJudging()")) as Judging
  } finally {
    await browser.close()
  }
}

/** Takes some seconds. */
export async function benchJudging(): Promise<Measurement[]> {
  const places: [string, Judging][] = [
    ["Node", measureJudging()],
    ["Chromium", await inChromium()]
  ]
  return places.flatMap(([place, { review, loading, megabyte }]) => [
    atMost(`judging in ${place}: a review, median`, review, "µs", 60),
    atMost(`judging in ${place}: loading the model`, loading, "ms", 30),
    atMost(`judging in ${place}: 1 MB of text`, megabyte, "ms", 2000)
  ])
}
