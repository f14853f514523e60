/** The courier table while it is typed: numbers are lines until they are kept. */
import { type Courier, CourierTable } from "../../../orders/courier-table"

export interface DraftCourier {
  readonly name: string
  readonly rank: string
  readonly farYuan: string
  readonly note: string
}

export interface CourierDraft extends Omit<CourierTable, "couriers"> {
  readonly couriers: readonly DraftCourier[]
}

export function draftOf(table: CourierTable): CourierDraft {
  const couriers = table.couriers.map(({ name, rank, farYuan, note }) => ({
    name,
    rank: rank === null ? "" : String(rank),
    farYuan: farYuan === null ? "" : String(farYuan),
    note
  }))
  return { ...table, couriers }
}

/** Null where something in it cannot stand. */
export function tableOf(draft: CourierDraft): CourierTable | null {
  const couriers = draft.couriers.map(
    ({ name, rank, farYuan, note }): Courier => ({
      name: name.trim(),
      rank: numberFrom(rank),
      farYuan: numberFrom(farYuan),
      note: note.trim()
    })
  )
  const parsed = CourierTable.safeParse({ ...draft, asOf: draft.asOf.trim(), couriers })
  return parsed.success ? parsed.data : null
}

/** NaN, which no schema takes, for what is no number. */
function numberFrom(line: string): number | null {
  const plain = line.normalize("NFKC").trim()
  return plain === "" ? null : Number(plain)
}
