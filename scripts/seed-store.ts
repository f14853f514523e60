/**
 * `npm run seed-store -- --cases N --seed S [--headless]`: a store of made-up cases in a browser of its own, to look
 * around in or to measure. Without a display it is filled unseen, counted, and thrown away.
 */
import { parseArgs } from "node:util"
import { openBrowser } from "../tests/e2e/browser"
import { buildExtension } from "../tests/e2e/build"
import { fillStore } from "../tests/seeded-store/fill"
import { seededStore } from "../tests/seeded-store/seeded-store"

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    headless: { type: "boolean", default: false }
  }
})
const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const headless = values.headless || !display

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= most) return number
  console.error(`--${name} ${text}: a whole number from 0 to ${most} is needed.`)
  process.exit(2)
}

async function main(): Promise<void> {
  const cases = wholeNumber("cases", values.cases, 200_000)
  const seed = wholeNumber("seed", values.seed, 2 ** 32 - 1)
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  const store = seededStore({ cases, seed, now: Date.now() })
  process.stderr.write(`· ${cases} cases and ${store.events.length} events made up (${seconds()})\n`)
  await buildExtension()
  const browser = await openBrowser({ headless })
  try {
    await fillStore(browser, store)
    process.stderr.write(`· put into the store of a fresh browser (${seconds()})\n`)
    const page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html`)
    await page.getByRole("heading", { level: 1 }).waitFor()
    const open = store.cases.filter((state) => state.open === 1).length
    console.log(
      JSON.stringify({ cases, open, events: store.events.length, orders: store.orders.length, seed })
    )
    if (headless) return
    process.stderr.write("· Look around; closing the browser ends this and throws the store away.\n")
    await browser.context.waitForEvent("close", { timeout: 0 })
  } finally {
    await browser.close()
  }
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
})
