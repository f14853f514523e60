/** What judging costs, in Node and in Chromium. The limits are those of the judge's targets. */
import { inChromium } from "./in-page"
import { type Judging, measureJudging } from "./judging-in-page"
import { atMost, type Measurement } from "./measurement"

/** Takes some seconds. */
export async function benchJudging(): Promise<Measurement[]> {
  const places: [string, Judging][] = [
    ["Node", measureJudging()],
    [
      "Chromium",
      await inChromium("judging-in-page.ts", (page) => page.evaluate<Judging>("bench.measureJudging()"))
    ]
  ]
  return places.flatMap(([place, { review, loading, megabyte }]) => [
    atMost(`judging in ${place}: a review, median`, review, "µs", 60),
    atMost(`judging in ${place}: loading the model`, loading, "ms", 30),
    atMost(`judging in ${place}: 1 MB of text`, megabyte, "ms", 2000)
  ])
}
