/** The five hosts of the seller backend; the manifest names the same. */
const sellerHosts: ReadonlySet<string> = new Set([
  "myseller.taobao.com",
  "qn.taobao.com",
  "rate.taobao.com",
  "ratehis.taobao.com",
  "trade.taobao.com"
])

/** The same for `tabs.query`. */
export const sellerPatterns: string[] = [...sellerHosts].map((host) => `https://${host}/*`)

export function isSellerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  return protocol === "https:" && port === "" && username === "" && sellerHosts.has(hostname)
}
