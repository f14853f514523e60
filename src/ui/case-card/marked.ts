/** The buyer's words cut into marked and unmarked pieces, as text only. */

export interface Piece {
  readonly text: string
  /** Why it is marked; null for the rest. */
  readonly cause: string | null
  readonly marked: boolean
}

interface Evidence {
  readonly start: number
  readonly end: number
  readonly cause: string | null
}

/** Overlapping or outlying evidence is trimmed: what is shown is always exactly `text`. */
export function markWords(text: string, evidence: readonly Evidence[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, cause } of [...evidence].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, at)
    const to = Math.min(end, text.length)
    if (to <= from) continue
    if (from > at) pieces.push({ text: text.slice(at, from), cause: null, marked: false })
    pieces.push({ text: text.slice(from, to), cause, marked: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), cause: null, marked: false })
  return pieces
}
