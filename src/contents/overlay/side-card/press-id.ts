/** The id of one press of a button, a ULID: a message sent again is noted once, and later presses sort behind. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
let last = 0

/** 26 letters: 48 bits of milliseconds, then 80 random ones. Presses of one millisecond keep their order. */
export function newPressId(now = Date.now()): string {
  last = Math.max(now, last + 1)
  let time = ""
  for (let rest = last, index = 0; index < 10; index += 1, rest = Math.floor(rest / 32))
    time = letters[rest % 32] + time
  return time + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % 32]).join("")
}
