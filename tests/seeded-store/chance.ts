/** Chance that is the same for the same seed. */
import { seeded } from "../seller-backend/seeded"

export interface Chance {
  readonly happens: (share: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly pick: <Choice>(choices: readonly Choice[]) => Choice
}

export function chanceOf(seed: number): Chance {
  const next = seeded(seed)
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    happens: (share) => next() < share,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] as (typeof choices)[number]
  }
}
