/** Rows of the usual form are read by a shorter way: on mutated pages both ways must tell the same. */
import fc from "fast-check"
import { expect, test, vi } from "vitest"
import { readPage } from "../../../../src/pages"
import { UsualRows } from "../../../../src/pages/qianniu-reviews/usual"
import { addresses, documentOf } from "../pages-on-disk"
import type { Made } from "./made"
import { type Die, damaging, structural } from "./mutators"
import { qianniuReviews } from "./qianniu-reviews"

const mutators = { ...damaging, ...structural }
const timeout = 240_000

/** A taught label turns the shorter way off; this one no page prints. */
const careful = {
  mappings: [{ page: "qianniu-reviews" as const, field: "orderId", label: "不会出现的字样" }]
}

const names = "span b em i u a button label div p td noscript select svg video".split(" ")
const empty = "br img textarea".split(" ") // an HTML page cannot have elements in these
const sayings = [
  "",
  " ",
  "\u200b",
  "好",
  "好评",
  "差评",
  "负面评价",
  "评价回复记录",
  "还有3天可回复",
  "c**",
  "初次评价：2026-11-02 21:07",
  "主评ID：1301250188001",
  "订单号：",
  "4500000000000021001",
  "追评",
  "展开"
]
const attributes = ["hidden", "style", "title", "alt", "aria-label", "class", "href"]
const values = ["", "display:none", "好评", "中评", "ico-bad", "//item.taobao.com/item.htm?id=680000000009"]

/** Builds a row in an odd way that no redesign would: words in strange elements, halves of texts, stray marks. */
function meddle(document: Document, die: Die): void {
  const one = <T>(list: readonly T[]) => list[die(list.length)] as T
  const inside = [...document.querySelectorAll("tbody tr, tbody tr *")]
  const parent = one(inside.filter(({ localName }) => ![...empty, "input"].includes(localName)))
  const element = document.createElement(one(names))
  if (die(2)) element.setAttribute(one(attributes), one(values))
  const texts = [...parent.childNodes].filter(({ nodeType }) => nodeType === 3)
  const text = texts[0]
  const words = text?.nodeValue ?? ""
  const cut = die(words.length + 1)
  const ways = [
    () => parent.appendChild(document.createTextNode(one(sayings))),
    () => parent.insertBefore(document.createTextNode(one(sayings)), parent.firstChild),
    () => {
      element.textContent = one(sayings)
      parent.insertBefore(element, die(2) ? parent.firstChild : null)
    },
    () => {
      while (parent.firstChild) element.appendChild(parent.firstChild)
      parent.appendChild(element)
    },
    () => {
      if (!text) return
      text.nodeValue = words.slice(0, cut)
      const rest = document.createTextNode(words.slice(cut))
      if (die(2)) element.appendChild(rest)
      parent.insertBefore(die(2) ? element : rest, text.nextSibling)
    },
    () => parent.insertBefore(document.createElement(one(empty)), parent.firstChild),
    () => parent.setAttribute(one(attributes), one(values))
  ]
  one(ways)()
}

function tellsTheSame({ html, kind }: Made, mutate: (document: Document) => void): void {
  const document = documentOf(`<!doctype html><html><body>${html}</body></html>`)
  mutate(document)
  const url = addresses[kind]
  expect(readPage(url, document)?.reading).toEqual(readPage(url, document, careful)?.reading)
}

const dice = fc.infiniteStream(fc.nat(0x7fffffff)).map(
  (stream): Die =>
    (sides) =>
      (stream.next().value as number) % sides
)

/** How many rows took the shorter way while this was done. */
function taken(work: () => void): number {
  const short = vi.spyOn(UsualRows.prototype, "review")
  work()
  const count = short.mock.results.filter(({ value }) => value !== null).length
  console.info(`rows that were read the short way: ${count} of ${short.mock.results.length}`)
  short.mockRestore()
  return count
}

test("the short way and the careful way tell the same of every page", { timeout }, () => {
  const chosen = fc.uniqueArray(fc.constantFrom(...Object.keys(mutators)), { maxLength: 3 })
  const property = fc.property(qianniuReviews, chosen, dice, (made, several, die) =>
    tellsTheSame(made, (document) => {
      for (const name of several) mutators[name]?.(document, die, made.kind)
    })
  )
  expect(taken(() => fc.assert(property, { seed: 20261122, numRuns: 500 }))).toBeGreaterThan(100)
})

test("and of every page whose rows are built in odd ways", { timeout }, () => {
  const property = fc.property(qianniuReviews, fc.integer({ min: 1, max: 3 }), dice, (made, times, die) =>
    tellsTheSame(made, (document) => {
      for (let time = 0; time < times; time += 1) meddle(document, die)
    })
  )
  expect(taken(() => fc.assert(property, { seed: 20261123, numRuns: 1000 }))).toBeGreaterThan(100)
})
