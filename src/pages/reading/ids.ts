/** Orders have 8 to 20 digits, reviews 10 to 16, items 8 to 14: one width fits them all. */
const id = /^\d{8,20}$/

export const isId = (text: string): boolean => id.test(text)

const sellerHosts = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(taobao|tmall)\.com$/

function address(href: string | null): URL | null {
  if (!href || !/^(https?:)?\/\//i.test(href.trim())) return null
  try {
    const url = new URL(href.trim(), "https://myseller.taobao.com/")
    const plainWeb = url.protocol === "https:" || url.protocol === "http:"
    return plainWeb && !url.username && !url.password && !url.port && sellerHosts.test(url.hostname)
      ? url
      : null
  } catch {
    return null
  }
}

function only(values: string[]): string | null {
  return values.length === 1 && values[0] && isId(values[0]) ? values[0] : null
}

/** How nearly all of these links are written, so that they need not be taken apart. */
const usualItem = /^(?:https?:)?\/\/(?:item\.taobao|detail\.tmall)\.com\/item\.htm\?id=(\d{8,20})$/

/** The item an address leads to: detail.tmall.com or item.taobao.com, /item.htm, one decimal id. */
export function itemIdIn(href: string | null): string | null {
  const common = usualItem.exec(href ?? "")?.[1]
  if (common) return common
  const url = address(href)
  if (url?.pathname !== "/item.htm") return null
  if (!/^(detail\.tmall\.com|item\.taobao\.com)$/.test(url.hostname)) return null
  return only(url.searchParams.getAll("id"))
}

/** The (sub-)order whose trade snapshot an address shows: trade_snap.htm?trade_id= or tradeSnap.htm?tradeID=. */
export function snapshotIdIn(href: string | null): string | null {
  if (!href || !/snap/i.test(href)) return null
  const url = address(href)
  if (!url || !/\/trade_?snap(shot)?\.htm$/i.test(url.pathname)) return null
  return only([...url.searchParams].filter(([name]) => /^trade_?id$/i.test(name)).map(([, value]) => value))
}

export const itemIdOf = (link: Element): string | null => itemIdIn(link.getAttribute("href"))
export const snapshotIdOf = (link: Element): string | null => snapshotIdIn(link.getAttribute("href"))
