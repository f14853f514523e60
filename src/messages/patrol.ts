/** What the patrol is doing: kept in the store under `PATROL`, shown in the popup. */
import * as z from "zod/mini"

export const PATROL = "patrol"

/** Why a round ended before its end. */
export const PatrolStop = z.enum([
  "signed-out",
  "blocked",
  "no-permission",
  "changed",
  /** The page did not come, twice. */
  "no-answer",
  /** The seller closed the patrol's tab, or looked into it and has it now. */
  "tab-closed",
  "tab-taken"
])
export type PatrolStop = z.infer<typeof PatrolStop>

const Time = z.number()

export const PatrolRound = z.object({
  id: z.string(),
  state: z.enum(["looking", "done", "stopped"]),
  startedAt: Time,
  endedAt: z.nullable(Time),
  /** Pages and rows read in this round, and how many of the rows were not known before it. */
  pages: z.number(),
  rows: z.number(),
  fresh: z.number(),
  stop: z.nullable(PatrolStop),
  /** The tab that belongs to the patrol while it looks. */
  tab: z.nullable(z.number()),
  /** The run of the browser in which that tab has this number. */
  run: z.string(),
  /** The page of the list that it looks at, from 1; 0 before the first. */
  pageNumber: z.number(),
  /** When it may turn to the next page; null while it waits for this one. */
  nextAt: z.nullable(Time),
  /** When it stops waiting for this page. */
  deadline: Time,
  /** Whether it goes on, past what is known, to close gaps further down. */
  deep: z.boolean(),
  /** This page was asked for a second time. */
  retried: z.boolean()
})
export type PatrolRound = z.infer<typeof PatrolRound>

/** The last or the running round; null when there never was one. */
export function asRound(setting: unknown): PatrolRound | null {
  return PatrolRound.safeParse(setting).data ?? null
}
