/** Every case on its way out, read in pieces: with fifty thousand the page still hears a click. */
import type { Case } from "../../../cases/case"
import type { Rules } from "../../../rules/rules"
import type { Piece } from "../../../sheets/safe"
import { allGaps, casesFrom, database, type Place, type ShopGap, type Walked } from "../../../store"

/** What the tables are made of. */
export interface OutMaterial {
  /** Opened ones. */
  readonly cases: readonly Case[]
  /** Stretches in which there may be reviews that nobody saw. */
  readonly gaps: readonly ShopGap[]
  readonly rulesOf: (shop: string) => Rules
  readonly now: number
}

const CASES_A_PIECE = 1000
/** Milliseconds of work before the page may draw and listen. */
const BREATH = 16

export async function readMaterial(
  shop: string | null,
  rulesOf: (shop: string) => Rules,
  now: number
): Promise<OutMaterial> {
  const found = new Map<string, Case>()
  let place: Place | null = null
  for (;;) {
    const { rows, next }: Walked<Case> = await casesFrom(database, place, CASES_A_PIECE)
    for (const state of rows) found.set(JSON.stringify([state.shop, state.key]), state)
    if (next === null) break
    place = next
    await pause()
  }
  const cases = [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, state]) => state)
    .filter((state) => state.opened && (shop === null || state.shop === shop))
  return { cases, gaps: await allGaps(database), rulesOf, now }
}

/** Takes a file piece by piece, and lets the page breathe in between. @param onRows told how many rows are written */
export async function unhurried<Content>(
  pieces: Iterable<Piece<Content>>,
  onRows: (rows: number) => void
): Promise<Content[]> {
  const contents: Content[] = []
  let since = performance.now()
  for (const { content, rows } of pieces) {
    contents.push(content)
    if (performance.now() - since < BREATH) continue
    onRows(rows)
    await pause()
    since = performance.now()
  }
  return contents
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
