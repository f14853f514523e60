/** Ten thousand orders read and kept in a real Chromium, against a raw IndexedDB write of the same rows in the same run. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { atMost, type Measurement, median } from "./measurement"
import type { Measured } from "./orders-ingest-in-page"

const address = "https://myseller.taobao.com/bench"
const ORDERS = 10_000
const RUNS = 3

export async function benchOrdersIngest(
  executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium"
): Promise<Measurement[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "" }))
    await page.goto(address)
    await page.addScriptTag({ content: await bundle() })
    const measured: Measured[] = []
    for (let run = 0; run < RUNS; run += 1)
      measured.push(await page.evaluate<Measured>(`bench.measure(${ORDERS})`))
    const lost = measured.find(({ kept, again }) => kept !== ORDERS || again !== 0)
    if (lost)
      throw new Error(`Of ${ORDERS} orders ${lost.kept} were kept, a second reading added ${lost.again}.`)
    return [
      atMost(
        `orders: ${ORDERS} read and kept, against a raw write of the same rows`,
        median(measured.map(({ ingest, raw }) => ingest / raw)),
        "×",
        1.5
      )
    ]
  } finally {
    await browser.close()
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("./orders-ingest-in-page.ts", import.meta.url))
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
