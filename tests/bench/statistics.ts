/** Everything that the desk counts, over fifty thousand cases, in a real Chromium. */
import { inChromium } from "./in-page"
import { atMost, type Measurement } from "./measurement"

const CASES = 50_000
const RUNS = 20

export async function benchStatistics(): Promise<Measurement[]> {
  const took = await inChromium("statistics-in-page.ts", (page) =>
    page.evaluate<number>(`bench.measure(${CASES}, ${RUNS})`)
  )
  return [atMost(`statistics of ${CASES} cases`, took, "ms", 150)]
}
