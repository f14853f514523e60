/** A chosen table, how its columns are understood, and what would be taken in. */

import { useLiveQuery } from "dexie-react-hooks"
import { useMemo, useState } from "react"
import { parseTime } from "../../../rules/time"
import {
  type Columns,
  columnsBelow,
  type Field,
  missingColumns,
  proposeColumns
} from "../../../sheets/columns"
import type { DateAnswers } from "../../../sheets/dates"
import { sortRows } from "../../../sheets/duplicates"
import { type Ledger, readLedger } from "../../../sheets/ledger"
import type { Table } from "../../../sheets/table"
import { casesLike, database } from "../../../store"

export type Unfinished = "recent" | "all" | "none"

/** What the person said of the table. */
export interface TableChoices {
  readonly headerRow: number
  readonly columns: Columns
  readonly answers: DateAnswers
  readonly fillDown: boolean
  readonly unfinished: Unfinished
  readonly shop: string
}

export function useTable(table: Table, firstShop: string, now: number) {
  const [choices, setChoices] = useState<TableChoices>(() => ({
    ...proposeColumns(table),
    answers: {},
    fillDown: false,
    unfinished: "recent",
    shop: firstShop
  }))
  const { headerRow, columns, answers, fillDown, shop } = choices
  const ledger: Ledger = useMemo(
    () => readLedger(table, { headerRow, columns }, { answers, fillDown, now }),
    [table, headerRow, columns, answers, fillDown, now]
  )
  const known = useLiveQuery(async () => {
    const reviews = ledger.rows.map(({ review }) => review)
    const ids = reviews.flatMap(({ feedId, orderId }) => [feedId, orderId]).filter((id) => id !== null)
    const days = reviews.map(({ postedAt }) => parseTime(postedAt))
    return casesLike(database, shop, { ids, days })
  }, [ledger, shop])
  const sorted = useMemo(
    () =>
      known &&
      sortRows(
        ledger.rows,
        known.filter(({ forgottenAt }) => forgottenAt === null).map(({ review }) => review),
        known.filter(({ forgottenAt }) => forgottenAt !== null).map(({ review }) => review)
      ),
    [ledger, known]
  )
  /** Another row names the columns: what they mean is proposed anew. */
  const setHeader = (row: number) => change({ headerRow: row, columns: columnsBelow(table, row) })
  const change = (part: Partial<TableChoices>) => setChoices((old) => ({ ...old, ...part }))
  /** A field has one column: what stood for it before is left out. */
  const assign = (column: number, field: Field | "") => {
    const others = Object.entries(columns).filter(([name, place]) => place !== column && name !== field)
    change({ columns: { ...Object.fromEntries(others), ...(field === "" ? {} : { [field]: column }) } })
  }
  return {
    choices,
    change,
    assign,
    setHeader,
    ledger,
    sorted,
    taken: known?.map(({ key }) => key) ?? [],
    missing: missingColumns(columns)
  }
}
