/** Whether two nicks, as the pages mask them, can be one buyer's. A masked nick alone never identifies anybody. */

/**
 * 0 where they contradict each other; 1 for the same nick in full; in between for masks that agree, the more
 * so the more letters they show. `c**` and `c***y` agree.
 */
export function nickLikeness(one: string, other: string): number {
  const [first, second] = [parts(one), parts(other)]
  if (first === null || second === null) return 0
  if (first.full !== null && second.full !== null) return first.full === second.full ? 1 : 0
  const starts = agree(first.start, second.start, (long, short) => long.startsWith(short))
  const ends = agree(first.end, second.end, (long, short) => long.endsWith(short))
  if (!starts || !ends) return 0
  const shown =
    Math.min(first.start.length, second.start.length) + Math.min(first.end.length, second.end.length)
  return shown === 0 ? 0 : shown === 1 ? 0.5 : 0.7
}

interface Parts {
  readonly start: string
  readonly end: string
  readonly full: string | null
}

/** What a mask shows at its two ends; null for a forgotten nick. */
function parts(nick: string): Parts | null {
  const bare = nick.normalize("NFKC").trim().toLowerCase()
  if (bare === "") return null
  const mask = bare.match(/^([^*]*)\*+([^*]*)$/)
  return mask
    ? { start: mask[1] ?? "", end: mask[2] ?? "", full: null }
    : { start: bare, end: bare, full: bare.includes("*") ? null : bare }
}

function agree(one: string, other: string, fits: (long: string, short: string) => boolean): boolean {
  return one.length >= other.length ? fits(one, other) : fits(other, one)
}
