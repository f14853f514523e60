/** Boxes and free places between them, in pixels. Pure. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly left: number
  readonly top: number
}

export const rightOf = (box: Box): number => box.left + box.width
export const bottomOf = (box: Box): number => box.top + box.height

/** Whether they come closer than `gap`; boxes that only touch do not meet at 0. */
export function meet(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < rightOf(other) + gap &&
    other.left < rightOf(one) + gap &&
    one.top < bottomOf(other) + gap &&
    other.top < bottomOf(one) + gap
  )
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    rightOf(inner) <= rightOf(outer) &&
    bottomOf(inner) <= bottomOf(outer)
  )
}

/**
 * How far from the window's right edge something of this width stands beside a box: at that edge, or at the left one
 * where it would cover less of the box.
 */
export function asideOf(box: Box, width: number, window: number): number {
  const atRight = Math.max(0, rightOf(box) - (window - width))
  const atLeft = Math.max(0, width - box.left)
  return atLeft < atRight ? window - width : 0
}

/** A row as it stands on the screen: its cells, and everything in it that may not be covered. */
export interface Ground {
  readonly row: Box
  readonly cells: readonly Box[]
  readonly taken: readonly Box[]
}

const GAP = 4
/** Wide enough for a chip at the end of a line; in narrower cells it stands under the lines. */
const WIDE = 260

/**
 * Where something of this size fits: in the leftmost cell that has room, beside a line or under all of them.
 * Null where it would touch anything or leave its cell.
 */
export function freeSpot({ row, cells, taken }: Ground, size: Size): Point | null {
  for (const cell of cells) {
    if (cell.width < size.width) continue
    const lines = taken.filter((box) => meet(box, cell))
    const spots =
      cell.width < WIDE
        ? [under(cell, lines), ...beside(lines, size)]
        : [...beside(lines, size), under(cell, lines)]
    const spot = spots.find((one) => isFree({ ...one, ...size }, cell, row, taken))
    if (spot) return spot
  }
  return null
}

/** At the end of a line of this strip, the lowest line first. */
export function spotInStrip(strip: Box, taken: readonly Box[], size: Size): Point | null {
  const spots = beside(taken, size).sort((one, other) => other.top - one.top || one.left - other.left)
  return spots.find((spot) => isFree({ ...spot, ...size }, strip, strip, taken)) ?? null
}

function under(cell: Box, lines: readonly Box[]): Point {
  if (lines.length === 0) return { left: cell.left + 8, top: cell.top + 8 }
  return { left: Math.min(...lines.map(({ left }) => left)), top: Math.max(...lines.map(bottomOf)) + GAP + 2 }
}

const beside = (lines: readonly Box[], { height }: Size): Point[] =>
  lines.map((line) => ({ left: rightOf(line) + 3 * GAP, top: line.top + (line.height - height) / 2 }))

const isFree = (place: Box, cell: Box, row: Box, taken: readonly Box[]) =>
  contains(cell, place) && contains(row, place) && !taken.some((box) => meet(box, place, GAP - 1))
