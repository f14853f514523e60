/** An amount as a person types it: 10, ￥10.5, １０元. */

/** In yuan, to the cent; null for what is no amount of money. */
export function readYuan(words: string): number | null {
  const plain = words.normalize("NFKC").replace(/\s/g, "")
  const [, digits] = /^[¥￥]?(\d{1,6}(?:\.\d{1,2})?)元?$/.exec(plain) ?? []
  const yuan = Number(digits)
  return yuan > 0 ? yuan : null
}
