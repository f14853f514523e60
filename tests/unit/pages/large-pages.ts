/** Saved pages of 5 MB, each large in another way, made from the samples. */
import { expect } from "vitest"
import type { PageKind } from "../../../src/rows"
import { hundredReviews } from "../../bench/hundred-reviews"

interface LargePage {
  kind: PageKind
  html: string
  /** What must be read of it. */
  seen: object
}

const size = 5_000_000

/** Repeats a piece of a page, each time with other ids, until the page is large. */
function filled(html: string, piece: RegExp, id: string): string {
  const one = piece.exec(html)?.[0] ?? ""
  const times = Math.ceil(size / Buffer.byteLength(one))
  const many = Array.from({ length: times }, (_, index) =>
    one.replaceAll(id, String(BigInt(id) + BigInt(index) * 10n))
  )
  return html.replace(one, () => many.join(""))
}

/** More than any page has: the first are taken, and that there are more is said. */
const taken = (health: string, rows: number) => ({
  health,
  rows,
  unreadable: expect.arrayContaining([{ row: -1, field: "rows", reason: `only the first ${rows} are taken` }])
})

export function largePages(sample: (kind: PageKind) => string): Record<string, LargePage> {
  const orders = sample("classic-orders")
  const scriptless = orders.replace(/<script>[\s\S]*<\/script>/, "").replace("共2条", "")
  const reviews = sample("qianniu-reviews")
  const table = "<table><tr><td>评价</td><td>9</td></tr></table>"
  const around = `<script>/* ${"x".repeat(2_000_000)} */</script>${"<p class='x'>一段说明文字</p>".repeat(90_000)}`
  return {
    "a page of 100 reviews among other things": {
      kind: "qianniu-reviews",
      html: hundredReviews().replace("</body>", `${around}</body>`),
      seen: { health: "ok", total: 100, rows: 100, unreadable: [] }
    },
    reviews: {
      kind: "qianniu-reviews",
      html: filled(reviews, /<tr class="next-table-row"[\s\S]*?<\/tr>/, "4500000000000021001"),
      seen: taken("changed", 500)
    },
    "reviews among small tables": {
      kind: "qianniu-reviews",
      html: reviews.replace("</main>", `${table.repeat(Math.ceil(size / Buffer.byteLength(table)))}</main>`),
      seen: { health: "ok", rows: 3, unreadable: [] }
    },
    orders: {
      kind: "qianniu-orders",
      html: filled(
        sample("qianniu-orders"),
        /<table class="next-table-row[\s\S]*?<\/table>/,
        "4500000000000031001"
      ),
      seen: taken("changed", 300)
    },
    "classic reviews": {
      kind: "classic-reviews",
      html: filled(sample("classic-reviews"), /<tr class="feedback-[\s\S]*?<\/tr>/, "247415667001"),
      seen: taken("ok", 500)
    },
    "classic orders": {
      kind: "classic-orders",
      html: filled(
        scriptless,
        /<div class="item-mod[\s\S]*?<\/div>\s*(?=<div class="item-mod)/,
        "100000000000000045"
      ),
      seen: taken("ok", 250)
    },
    "classic orders with their script": {
      kind: "classic-orders",
      html: filled(
        orders,
        /<div class="item-mod[\s\S]*?<\/div>\s*(?=<div class="item-mod)/,
        "100000000000000045"
      ),
      seen: taken("changed", 250)
    }
  }
}
