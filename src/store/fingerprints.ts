/** Four bytes for each of many numbers: enough to say that one is not among them, and mostly that it is. Pure. */

/** FNV-1a of the text's UTF-16 units. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Each once, in no order. */
export function fingerprints(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(new Set(texts.map(fingerprint)))
}

/** Whether one of the wanted may be among them. */
export function holdsAny(among: Uint32Array, wanted: ReadonlySet<number> | undefined): boolean {
  return wanted !== undefined && wanted.size > 0 && among.some((one) => wanted.has(one))
}
