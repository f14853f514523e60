/** What an address says of the list it shows: its filters, and which page of it. */

/** Neither filters nor anything about the list: paging, and the platform's own click tracking. */
const noFilter = new Set([
  "current",
  "pageSize",
  "page",
  "pageNum",
  "currentPage",
  "maxPage",
  "spm",
  "scm",
  "_",
  "t"
])

/** The classic list keeps `key|value` pairs in its path; these are its usual ones. */
const usual = new Set(["banner|1", "receivedOrPosted|0", "buyerOrSeller|0"])

/**
 * The filters, in a fixed order and without the page; "" when there are none. What is not known counts as a
 * filter: concluding less is always safe.
 */
export function viewOf(address: string): string {
  const filters = [...pairsOf(new URL(address))]
    .filter(([name, value]) => value !== "" && !noFilter.has(name) && !usual.has(`${name}|${value}`))
    .map(([name, value]) => `${name}=${value}`)
  return filters.sort().join("&").slice(0, 2000)
}

/**
 * From 1. An address that names no page shows the first; null when what it names is no page, or another than the
 * pager marks (`shown`): the address may be ahead of the list, or ask for a page past its end.
 */
export function pageNumberOf(address: string, shown: number | null = null): number | null {
  const pairs = new Map(pairsOf(new URL(address)))
  const named = pairs.get("current") ?? pairs.get("currentPage") ?? pairs.get("pageNum") ?? "1"
  if (!/^[1-9]\d{0,5}$/.test(named)) return null
  return shown === null || shown === Number(named) ? Number(named) : null
}

/** The list's own page size, which its address names only once somebody has turned a page. */
const usualSize = 20

/** How many rows a page of the list has, by the address. */
export function pageSizeOf(address: string): number {
  const size = Number(new URL(address).searchParams.get("pageSize"))
  return Number.isInteger(size) && size > 0 ? size : usualSize
}

/** Two addresses with the same answer show the same rows of the same list. */
export function routeOf(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}#${pageNumberOf(address)}#${viewOf(address)}`
}

function pairsOf(url: URL): [string, string][] {
  const classic = /user-myrate-[^/]*?--(.+?)\.htm/.exec(url.pathname)?.[1]
  const inPath = classic === undefined ? [] : decode(classic).split("--")
  const pairs = inPath.map((pair) => {
    const [name = "", ...value] = pair.split("|")
    return [name, value.join("|")] as [string, string]
  })
  return [...pairs, ...url.searchParams]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
