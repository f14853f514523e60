/** Rows of the usual form are read by a shorter way: on mutated pages both ways must tell the same. */
import fc from "fast-check"
import { expect, test, vi } from "vitest"
import { readPage } from "../../../../src/pages"
import { UsualRows } from "../../../../src/pages/qianniu-reviews/usual"
import { addresses, documentOf } from "../pages-on-disk"
import { damaging, structural } from "./mutators"
import { qianniuReviews } from "./qianniu-reviews"

const mutators = { ...damaging, ...structural }

/** A taught label turns the shorter way off; this one no page prints. */
const careful = {
  mappings: [{ page: "qianniu-reviews" as const, field: "orderId", label: "不会出现的字样" }]
}

test("the short way and the careful way tell the same of every page", { timeout: 120_000 }, () => {
  const names = fc.uniqueArray(fc.constantFrom(...Object.keys(mutators)), { maxLength: 3 })
  const short = vi.spyOn(UsualRows.prototype, "review")
  const numbers = fc.infiniteStream(fc.nat(0x7fffffff))
  fc.assert(
    fc.property(qianniuReviews, names, numbers, ({ html, kind }, chosen, stream) => {
      const document = documentOf(`<!doctype html><html><body>${html}</body></html>`)
      for (const name of chosen)
        mutators[name]?.(document, (sides) => (stream.next().value as number) % sides, kind)
      const url = addresses[kind]
      expect(readPage(url, document)?.reading).toEqual(readPage(url, document, careful)?.reading)
    }),
    { seed: 20261122, numRuns: 500 }
  )
  const taken = short.mock.results.filter(({ value }) => value !== null).length
  console.info(`rows that were read the short way: ${taken} of ${short.mock.results.length}`)
  expect(taken).toBeGreaterThan(100)
})
