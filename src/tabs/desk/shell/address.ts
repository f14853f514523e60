/** Where one is, in the address: `#promises`, or `#cases/夜光小铺/123`. Back and forward work by it. */
import { useEffect, useState } from "react"

export interface Address {
  readonly section: string
  readonly place: readonly string[]
}

export function addressOf(hash: string): Address {
  const [section = "", ...place] = hash.replace(/^#/, "").split("/").map(decoded)
  return { section, place }
}

/** A half-cut address is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export function hashOf(section: string, ...place: readonly string[]): string {
  return `#${[section, ...place.map(encodeURIComponent)].join("/")}`
}

export function useAddress(): Address {
  const [hash, setHash] = useState(() => location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener("hashchange", follow)
    return () => removeEventListener("hashchange", follow)
  }, [])
  return addressOf(hash)
}

/** A place within the same section replaces the entry in the history: back leads to the section before. */
export function go(section: string, ...place: readonly string[]): void {
  const hash = hashOf(section, ...place)
  if (hash === location.hash) return
  if (addressOf(location.hash).section !== section) location.hash = hash
  else {
    history.replaceState(null, "", hash)
    dispatchEvent(new HashChangeEvent("hashchange"))
  }
}
