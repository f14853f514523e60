/** Where a case stands in the popup: its address's end, `#shop/key`, with `/note` where a call is to be noted. */

export const placeOf = (shop: string, key: string): string =>
  `#${encodeURIComponent(shop)}/${encodeURIComponent(key)}`

export const placeOfNote = (place: string): string => (place === "" ? "" : `${place}/note`)

/** Null for anything else, also for a half-cut address. */
export function caseAt(place: string): { shop: string; key: string; toNote: boolean } | null {
  const [shop, key, note] = place.replace(/^#/, "").split("/")
  if (shop === undefined || key === undefined) return null
  try {
    return { shop: decodeURIComponent(shop), key: decodeURIComponent(key), toNote: note === "note" }
  } catch {
    return null
  }
}
