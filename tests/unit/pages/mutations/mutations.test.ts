/**
 * Mutated pages of every kind. No value may be wrong; a structural change alone must leave every row readable;
 * after damage, or where buyers write to be taken for the page, a row is right or reported.
 */
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { readPage } from "../../../../src/pages"
import type { Order, Review } from "../../../../src/rows"
import { addresses, documentOf } from "../pages-on-disk"
import { classicReviews } from "./classic-reviews"
import type { Made } from "./made"
import { type Die, damaging, structural } from "./mutators"
import { classicOrders, qianniuOrders } from "./orders"
import { qianniuReviews } from "./qianniu-reviews"

const seed = 20261118
const figures = { drawn: 0, pages: 0, structural: 0, whole: 0, rows: 0, reported: 0, wrong: 0 }

const dice = fc.infiniteStream(fc.nat(0x7fffffff)).map(
  (stream): Die =>
    (sides) =>
      (stream.next().value as number) % sides
)
const some = (mutators: object, minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(mutators)), { minLength, maxLength })

/** The page after these changes, and whether they left anything as it was not: a change may find nothing to act on. */
function mutate({ html, kind }: Made, names: string[], die: Die): { document: Document; changed: boolean } {
  const document = documentOf(
    `<!doctype html><html><head><title>千牛</title></head><body>${html}</body></html>`
  )
  const before = document.body.innerHTML
  const order = [...names].sort((one, other) => Number(one in structural) - Number(other in structural))
  for (const name of order) (damaging[name] ?? structural[name])?.(document, die, kind)
  return { document, changed: document.body.innerHTML !== before }
}

/** What each truth became: right, reported, or wrong (with what was read instead). */
function judge(made: Made, document: Document) {
  const read = readPage(addresses[made.kind], document)
  if (!read) throw new Error("the address was not recognised")
  const { reading, elements } = read
  const loud = reading.health !== "ok" || reading.unreadable.length > 0
  const wrong: unknown[] = []
  const right = new Set<number>()
  reading.rows.forEach((row, index) => {
    const truth = truthOf(made, elements[index], row)
    if (truth !== null && same(made.truths[truth], row) && !right.has(truth)) right.add(truth)
    else wrong.push({ expected: truth === null ? null : made.truths[truth], read: row })
  })
  const missing = made.truths.length - right.size
  const reportedRows = new Set(reading.unreadable.map(({ row }) => row))
  const silent = missing > 0 && (reading.health === "ok" ? reportedRows.size < missing : !loud)
  return { reading, wrong, missing, silent, whole: missing === 0 && wrong.length === 0 && !loud }
}

function truthOf(made: Made, element: Element | undefined, row: Review | Order): number | null {
  const marked = element?.closest("[data-truth]")
  if (marked) return Number(marked.getAttribute("data-truth"))
  const index = made.truths.findIndex((truth) => truth.orderId === row.orderId)
  return index < 0 ? null : index
}

const same = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
const sorted = (value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)])
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value

function check(made: Made, names: string[], die: Die) {
  const { document, changed } = mutate(made, names, die)
  const result = judge(made, document)
  figures.drawn += 1
  if (changed) figures.pages += 1
  figures.rows += made.truths.length
  figures.reported += result.missing
  figures.wrong += result.wrong.length
  const told = JSON.stringify(
    { names, wrong: result.wrong, health: result.reading.health, unreadable: result.reading.unreadable },
    null,
    1
  )
  expect(result.wrong.length, `a wrong value: ${told}\n${document.body.innerHTML}`).toBe(0)
  expect(result.silent, `a row went unreported: ${told}\n${document.body.innerHTML}`).toBe(false)
  return { ...result, changed }
}

const kinds = { qianniuReviews, classicReviews, qianniuOrders, classicOrders }
const hostile =
  /[\u200b-\u200f\u202e\u2060-\u2069\ufeff\u00ad]|好评|差评|中评|评价|订单号|主评|追评|收货后|\d{4}|回复|解释|评语|展开|信用分|^c\*\*$|天可|超过/

/** True where some buyer wrote to be taken for the page: such rows may be reported instead of read. */
const deceives = ({ truths }: Made) =>
  truths.some((row) => "text" in row && (hostile.test(row.text) || hostile.test(row.append?.text ?? "")))

/** A busy machine takes several times as long as the half minute of a quiet one. */
const timeout = 240_000

describe.each(Object.entries(kinds))("%s", { timeout }, (_name, pages) => {
  test("structural changes leave every value as it was", () => {
    fc.assert(
      fc.property(pages, some(structural, 1, 5), dice, (made, names, die) => {
        const { whole, changed } = check(made, names, die)
        if (deceives(made) || !changed) return
        figures.structural += 1
        if (whole) figures.whole += 1
      }),
      { seed, numRuns: 1700, endOnFailure: true }
    )
  })

  test("damage is right or reported, never wrong", () => {
    fc.assert(
      fc.property(pages, some(damaging, 1, 2), some(structural, 0, 3), dice, (made, damages, names, die) => {
        check(made, [...damages, ...names], die)
      }),
      { seed: seed + 1, numRuns: 1050, endOnFailure: true }
    )
  })
})

/** What the seller does on the classic page after it was loaded: the rows change, the page's script does not. */
const acts: Record<string, (document: Document, made: Made, die: Die) => Made["truths"]> = {
  ship(document, { truths }, die) {
    const at = die(truths.length)
    const cell = [...document.querySelectorAll(`[data-truth="${at}"] td div`)].find(
      ({ textContent, children }) => children.length === 0 && textContent === (truths[at] as Order).statusText
    )
    if (!cell) return truths
    cell.textContent = "卖家已发货"
    return truths.map((truth, index) =>
      index === at ? ({ ...truth, status: "shipped", statusText: "卖家已发货" } as Order) : truth
    )
  },
  discount(document, { truths }, die) {
    const at = die(truths.length)
    const cell = document.querySelector(`[data-truth="${at}"] strong`)
    if (!cell) return truths
    cell.textContent = "￥0.99"
    return truths.map((truth, index) => (index === at ? ({ ...truth, paidCents: 99 } as Order) : truth))
  },
  filter(document, { truths }, die) {
    const kept = die(truths.length)
    truths.forEach((_, index) => {
      if (index !== kept) document.querySelector(`[data-truth="${index}"]`)?.remove()
    })
    return truths.filter((_, index) => index === kept)
  }
}

test("a script that is older than the rows on the screen is never believed", { timeout }, () => {
  const scripted = classicOrders.filter(({ html }) => html.includes("JSON.parse"))
  const names = fc.constantFrom(...Object.keys(acts))
  fc.assert(
    fc.property(scripted, names, some(structural, 0, 3), dice, (made, act, changes, die) => {
      const { document } = mutate(made, changes, die)
      const before = document.body.innerHTML
      const now: Made = { ...made, truths: acts[act]?.(document, made, die) ?? [] }
      const reading = readPage(addresses["classic-orders"], document)?.reading
      figures.drawn += 1
      if (document.body.innerHTML !== before) figures.pages += 1
      figures.rows += now.truths.length
      const told = JSON.stringify({ act, changes, reading }, null, 1)
      expect(reading?.rows.length, told).toBeLessThanOrEqual(now.truths.length)
      for (const row of reading?.rows ?? []) {
        const isTrue = now.truths.some((truth) => same(truth, row))
        if (!isTrue) figures.wrong += 1
        expect(isTrue, told).toBe(true)
      }
    }),
    { seed: seed + 2, numRuns: 600, endOnFailure: true }
  )
})

afterAll(() => {
  const share = figures.whole / Math.max(1, figures.structural)
  console.info(
    `mutated pages ${figures.pages} of ${figures.drawn} drawn, rows ${figures.rows}, wrong values ${figures.wrong}, reported rows ${figures.reported}; ` +
      `purely structural ${figures.structural}, read whole ${(share * 100).toFixed(2)} %`
  )
  expect(figures.pages).toBeGreaterThanOrEqual(10_000)
  expect(share).toBeGreaterThanOrEqual(0.99)
})
