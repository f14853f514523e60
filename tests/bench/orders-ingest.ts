/** Ten thousand orders read and kept in a real Chromium, against a raw IndexedDB write of the same rows in the same run. */
import type { Page } from "playwright-core"
import { inChromium } from "./in-page"
import { atMost, type Measurement, median } from "./measurement"
import type { Measured } from "./orders-ingest-in-page"

const address = "https://myseller.taobao.com/bench"
const ORDERS = 10_000
const RUNS = 3

export async function benchOrdersIngest(): Promise<Measurement[]> {
  const measured = await inChromium("orders-ingest-in-page.ts", runs, openEmpty)
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
}

async function runs(page: Page): Promise<Measured[]> {
  const measured: Measured[] = []
  for (let run = 0; run < RUNS; run += 1)
    measured.push(await page.evaluate<Measured>(`bench.measure(${ORDERS})`))
  return measured
}

/** A page that may keep things. */
async function openEmpty(page: Page): Promise<void> {
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "" }))
  await page.goto(address)
}
