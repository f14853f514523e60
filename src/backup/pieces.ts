/** What stands in the frames: pieces of tables, each checked before anything is believed. */
import * as z from "zod/mini"
import { Event } from "../cases/event"
import { Health, OrderPageKind, ReviewPageKind } from "../rows"
import { isTame } from "./tame"

const Time = z.number().check(z.int())
const Count = z.number().check(z.int(), z.nonnegative())
const Shop = z.string().check(z.maxLength(100))
const Id = z.string().check(z.minLength(8), z.maxLength(200))
const Key = z.string().check(z.minLength(1), z.maxLength(300))
const Tame = z.unknown().check(z.refine((value) => isTame(value)))

const Reading = z.object({
  shop: Shop,
  page: z.union([ReviewPageKind, OrderPageKind]),
  at: Time,
  health: Health,
  rows: Count,
  unreadable: Count,
  partial: z.exactOptional(z.boolean()),
  total: z.nullable(Count),
  lastReadableAt: z.nullable(Time),
  unreadableSince: z.nullable(Time)
})

const Coverage = z.object({
  shop: Shop,
  spans: z.array(z.tuple([Time, Time])).check(z.maxLength(10_000)),
  last: z.nullable(
    z.object({
      at: Time,
      pageNumber: Count,
      pageSize: z.exactOptional(z.nullable(Count)),
      oldest: Time,
      total: z.nullable(Count)
    })
  )
})

const Notice = z.object({ id: Id, shop: Shop, key: Key, at: Time })
const Setting = z.object({ name: Key, value: Tame })

/** One import of a hand-kept table, so that it can be taken back. */
const Import = z.object({
  id: Id,
  at: Time,
  file: z.string().check(z.maxLength(300)),
  shop: Shop,
  keys: z.array(Key).check(z.maxLength(20_000)),
  undoneAt: z.nullable(Time)
})

export const Piece = z.object({
  events: z._default(z.array(Event).check(z.maxLength(10_000)), []),
  readings: z._default(z.array(Reading), []),
  coverage: z._default(z.array(Coverage), []),
  notices: z._default(z.array(Notice), []),
  settings: z._default(z.array(Setting), []),
  imports: z._default(z.array(Import), [])
})
export type Piece = z.infer<typeof Piece>
export type TableName = keyof Piece
export const tableNames = Object.keys(Piece.shape) as TableName[]

export type Counts = Readonly<Record<TableName, number>>

const counts = Object.fromEntries(tableNames.map((name) => [name, Count])) as Record<TableName, typeof Count>

/** The end of a backup says how much there was, so that nothing goes missing unnoticed. */
export const End = z.object({ counts: z.object(counts) })

/** Rule values are anybody's: they are held to the same. */
export function isTameEvent(event: Event): boolean {
  return event.type !== "rule-changed" || isTame(event.value)
}
