/** The id of one press of a button: a ULID, so that a message sent twice is noted once. */

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** 26 letters that sort by time: 48 bits of milliseconds, then 80 random ones. */
export function pressId(now: number, random: (bytes: Uint8Array) => Uint8Array): string {
  let time = ""
  for (let rest = now, index = 0; index < 10; index += 1, rest = Math.floor(rest / 32))
    time = letters[rest % 32] + time
  return time + [...random(new Uint8Array(16))].map((byte) => letters[byte % 32]).join("")
}

let last = 0

/** For a press right now. Presses of one millisecond keep their order. */
export function newPressId(): string {
  last = Math.max(Date.now(), last + 1)
  return pressId(last, (bytes) => crypto.getRandomValues(bytes))
}
