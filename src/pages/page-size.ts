import type { PageKind } from "../rows"
import type { Pager } from "./reading/pager"

/** The workbench's list shows so many where its address does not say. */
const usual = 20

/** How many rows a page must show at the least, by its pager and its address; null where neither says it. */
export function leastRows(url: string, kind: PageKind, { total, pages, current }: Pager): number | null {
  if (total === null || total === 0) return null
  if (pages !== null && pages > 1) {
    const [smallest, largest] = [Math.ceil(total / pages), Math.ceil(total / (pages - 1)) - 1]
    if (!current || current > pages) return null
    return current < pages ? smallest : total - (pages - 1) * largest
  }
  if (pages !== null || kind !== "qianniu-reviews") return pages === 1 ? total : null
  const { searchParams } = new URL(url)
  const given = (name: string, instead: number) => Number(searchParams.get(name) || instead)
  const size = given("pageSize", usual)
  const left = total - ((current ?? given("current", 1)) - 1) * size
  return size >= 1 && left > 0 ? Math.min(size, left) : null
}
