/**
 * What a clerk is measured by: only what her own events show (4-13, 4-18). Sales are no measure and have no
 * place to be added (4-15): who is lucky at a promotion is not the better clerk (4-16, 4-17).
 */

export const measureNames = ["first-contact", "promises", "solved", "notes", "wording"] as const
export type Measure = (typeof measureNames)[number]

export interface Words {
  readonly zh: string
  readonly en: string
}

export const measures: Readonly<Record<Measure, { readonly label: Words; readonly source: string }>> = {
  "first-contact": {
    label: { zh: "第一次联系按时", en: "First contact on time" },
    source: "0-07、2-04、3-26"
  },
  promises: { label: { zh: "答应的事按时做到", en: "Promises kept in time" }, source: "2-24" },
  solved: {
    label: { zh: "解决了，买家也确认了", en: "Solved, and confirmed by the buyer" },
    source: "0-08、0-24"
  },
  notes: { label: { zh: "通话后记了一笔", en: "Notes after calls" }, source: "2-10、2-22" },
  wording: { label: { zh: "发出去的话没有被提醒", en: "Clean wording" }, source: "3-28、4-02 至 4-08" }
}

/** How often it was done, of how often it could have been. */
export interface Tally {
  readonly done: number
  readonly of: number
}

/** Of one clerk in one stretch of time. */
export type ClerkRecord = Readonly<Record<Measure, Tally>>

/** What she did in several shops, together. */
export function joinRecords(records: readonly ClerkRecord[]): ClerkRecord {
  const joined = measureNames.map((name): [Measure, Tally] => [
    name,
    {
      done: records.reduce((sum, record) => sum + record[name].done, 0),
      of: records.reduce((sum, record) => sum + record[name].of, 0)
    }
  ])
  return Object.fromEntries(joined) as Record<Measure, Tally>
}
