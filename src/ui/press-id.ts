/**
 * The id of one press of a button, a ULID: a message sent again is noted once, and later presses sort behind. Without
 * the library, which no page needs for anything else.
 */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
let last = 0

/** 26 letters: 48 bits of milliseconds, then 80 random ones. Presses of one millisecond keep their order. */
export function newPressId(now = Date.now()): string {
  last = Math.max(now, last + 1)
  const random = crypto.getRandomValues(new Uint8Array(16))
  return firstIdOf(last) + [...random].map((byte) => letters[byte % 32]).join("")
}

/** Sorts before every id of that moment and later, and after every earlier one. */
export function firstIdOf(time: number): string {
  let said = ""
  for (let rest = time, index = 0; index < 10; index += 1, rest = Math.floor(rest / 32))
    said = letters[rest % 32] + said
  return said
}
