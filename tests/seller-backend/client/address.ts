/** The filters live in the address, as on the real page. */
export type Query = Record<string, string>

export const reviewsPath = "/home.htm/comment-manage/list/rateWait4PC"
export const ordersPath = "/home.htm/trade-platform/tp/sold"
export const refundsPath = "/home.htm/trade-platform/refund-list"

export const query = (): Query => Object.fromEntries(new URLSearchParams(location.search))

/** Moves on without a reload. */
export function go(path: string, next: Query = {}): void {
  const search = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== "")).toString()
  history.pushState({}, "", search ? `${path}?${search}` : path)
  window.dispatchEvent(new PopStateEvent("popstate"))
}

/** The same page with some filters set anew ("" drops one). */
export function refine(changes: Query): void {
  go(location.pathname, { ...query(), ...changes })
}
