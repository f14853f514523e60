/** How long reading a page blocks the main thread of a real Chromium, against a bare sweep of its cells. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { hundredReviews } from "./hundred-reviews"
import { atMost, type Measurement } from "./measurement"
import type { Measured } from "./reading-in-page"

const address = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?pageSize=100"
const runs = 20

/** Medians of 20 runs in one page: milliseconds of one whole reading, and how long it holds the page up at a time. */
export async function benchReading(
  executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium"
): Promise<Measurement[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await page.route("**/*", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: route.request().url() === address ? hundredReviews() : ""
      })
    )
    await page.goto(address)
    await page.addScriptTag({ content: await bundle() })
    const { reading, longest, sweep, rows } = await page.evaluate<Measured>(`bench.measure(${runs})`)
    if (rows !== 100) throw new Error(`The bench page has 100 rows, ${rows} were read.`)
    console.error(
      `  a bare sweep ${sweep.toFixed(2)} ms; all of a reading ${reading.toFixed(2)} ms, at most ${longest.toFixed(2)} ms at a time`
    )
    return [
      atMost("reading: a page of 100 reviews", reading, "ms", 8),
      atMost("reading: the longest it blocks, against a bare sweep of its cells", longest / sweep, "×", 3)
    ]
  } finally {
    await browser.close()
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("./reading-in-page.ts", import.meta.url))
  const options = {
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    target: "chrome120"
  } as const
  const { outputFiles } = await build({ entryPoints: [entry], minify: true, ...options })
  return outputFiles.map(({ text }) => text).join("")
}
