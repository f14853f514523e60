/** Characters in, hashed features out: runs of one to three characters, and pairs with a gap. */

/** The hash space of every model, in bits. */
export const hashBits = 21
const mask = (1 << hashBits) - 1
const prime = 16777619

/** Spreads the low bits of an FNV-1a state over the whole feature space. */
function feature(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 15), 2246822519)
  return (mixed ^ (mixed >>> 13)) & mask
}

const seed = 2166136261
const gapSeed = seed ^ 0x777
const edge = 0x5e

/**
 * Calls `visit` with each feature of `text` between `start` and `end`, its edges marked; repeats included.
 * `salt` moves the same n-grams to features of their own.
 */
export function visitFeatures(
  text: string,
  start: number,
  end: number,
  salt: number,
  visit: (feature: number) => void
): void {
  const from = start - 1
  const until = end + 1
  for (let at = from; at < until; at++) {
    const one = at < start || at >= end ? edge : text.charCodeAt(at)
    let state = Math.imul(seed ^ salt ^ one, prime)
    visit(feature(state))
    if (at + 1 >= until) continue
    const two = at + 1 >= end ? edge : text.charCodeAt(at + 1)
    state = Math.imul(state ^ two, prime)
    visit(feature(state))
    if (at + 2 >= until) continue
    const three = at + 2 >= end ? edge : text.charCodeAt(at + 2)
    visit(feature(Math.imul(state ^ three, prime)))
    visit(feature(Math.imul(Math.imul(gapSeed ^ salt ^ one, prime) ^ three, prime)))
  }
}
