/** What the owner keeps about the shop's three scores (1-03, 1-04), typed in by hand. */
import * as z from "zod/mini"

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const Score = z.nullable(z.number().check(z.gte(0), z.lte(5)))

export const ServiceBoard = z.object({
  /** The names that the platform's page gives the three scores; they change, so they are the shop's to write. */
  labels: z.tuple([
    z.string().check(z.maxLength(30)),
    z.string().check(z.maxLength(30)),
    z.string().check(z.maxLength(30))
  ]),
  /** One a day at most, the oldest first. */
  entries: z.array(z.object({ day: Day, scores: z.tuple([Score, Score, Score]) })).check(z.maxLength(2000)),
  /** When each point was last looked at. */
  checks: z.record(z.string().check(z.maxLength(40)), Day)
})
export type ServiceBoard = z.infer<typeof ServiceBoard>

/** By shop. */
export const ServiceBoards = z.record(z.string().check(z.maxLength(100)), ServiceBoard)
export type ServiceBoards = z.infer<typeof ServiceBoards>
