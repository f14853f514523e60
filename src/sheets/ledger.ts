/** The rows of a hand-kept table, read as what they say of a review and of what became of it. */
import type { Review } from "../rows"
import { toChinaIso } from "../rules/time"
import { type Columns, type Field, missingColumns, type Proposal } from "./columns"
import { type DateAnswers, type DateQuestion, type DateRead, readDate } from "./dates"
import { idIn, maskedBuyer, withoutPhones } from "./ids"
import { causeIn, type Ending, endingIn, gradeIn } from "./meanings"
import { type Cell, isBlank, type Table, words } from "./table"

export interface LedgerRow {
  /** As the spreadsheet numbers its rows, from 1. */
  readonly line: number
  readonly review: Review
  /** Whether the time of day is known; else `postedAt` is the day's midnight. */
  readonly exact: boolean
  /** When the shop noticed it, where the table says so. */
  readonly seenAt: number | null
  readonly cause: string | null
  readonly ending: Ending
  readonly note: string
  readonly clerk: string
}

export type RowProblem = "no-date" | "not-a-date" | "future" | "too-early" | "nothing-said"

export interface Ledger {
  readonly rows: readonly LedgerRow[]
  readonly unreadable: readonly {
    readonly line: number
    readonly reason: RowProblem
    readonly text: string
  }[]
  /** Dates that can be read in two ways: how many rows wait for an answer, and what some of them say. */
  readonly questions: readonly {
    readonly question: DateQuestion
    readonly count: number
    readonly samples: readonly string[]
  }[]
  /** Numbers whose last digits the spreadsheet has lost: these rows go without them. */
  readonly brokenIds: number
  /** Rows without a date below one that has it: perhaps merged cells. */
  readonly emptyBelow: number
}

export interface LedgerOptions {
  readonly answers: DateAnswers
  /** Empty cells say what the cell above says. */
  readonly fillDown: boolean
  /** Milliseconds. */
  readonly now: number
}

const filledDown: readonly Field[] = ["postedAt", "itemTitle", "itemId", "orderId", "buyer", "clerk"]

/** Nothing is guessed: a row that cannot be read is named with its reason, a value that cannot is left out. */
export function readLedger(table: Table, proposal: Proposal, options: LedgerOptions): Ledger {
  const { columns, headerRow } = proposal
  const rows: LedgerRow[] = []
  const unreadable: Ledger["unreadable"][number][] = []
  const asked = new Map<DateQuestion, string[]>()
  let [brokenIds, emptyBelow] = [0, 0]
  if (missingColumns(columns).length > 0) return { rows, unreadable, questions: [], brokenIds, emptyBelow }
  let above = new Map<Field, Cell>()
  for (const [index, cells] of table.rows.entries()) {
    if (index <= headerRow || isBlank(cells)) continue
    const cell = reader(cells, columns, options.fillDown ? above : null)
    if (words(cell("postedAt")) === "" && words(above.get("postedAt")) !== "") emptyBelow += 1
    above = new Map(
      filledDown.map((field) => [field, words(cell(field)) === "" ? (above.get(field) ?? null) : cell(field)])
    )
    const line = index + 1
    const date = readDate(cell("postedAt"), options.answers, options.now)
    if ("ask" in date) {
      asked.set(date.ask, [...(asked.get(date.ask) ?? []), words(cell("postedAt"))])
      continue
    }
    const problem = "problem" in date ? date.problem : saysNothing(cell) ? "nothing-said" : null
    if (problem !== null) {
      unreadable.push({ line, reason: problem, text: words(cell("postedAt")) || words(cell("text")) })
      continue
    }
    const row = rowOf(line, date as Extract<DateRead, { at: number }>, cell, options)
    if (row.broken) brokenIds += 1
    rows.push(row.row)
  }
  const questions = [...asked].map(([question, texts]) => ({
    question,
    count: texts.length,
    samples: [...new Set(texts)].slice(0, 3)
  }))
  return { rows, unreadable, questions, brokenIds, emptyBelow }
}

type Reader = (field: Field) => Cell

function reader(cells: readonly Cell[], columns: Columns, above: ReadonlyMap<Field, Cell> | null): Reader {
  return (field) => {
    const column = columns[field]
    const cell = column === undefined ? null : (cells[column] ?? null)
    return words(cell) === "" ? (above?.get(field) ?? null) : cell
  }
}

function saysNothing(cell: Reader): boolean {
  return (
    words(cell("text")) === "" && gradeIn(words(cell("grade"))) === "unknown" && words(cell("append")) === ""
  )
}

function rowOf(
  line: number,
  date: { at: number; exact: boolean },
  cell: Reader,
  { answers, now }: LedgerOptions
) {
  const text = (field: Field, limit: number) => withoutPhones(words(cell(field))).slice(0, limit)
  const ids = {
    feedId: idIn(words(cell("feedId"))),
    orderId: idIn(words(cell("orderId"))),
    itemId: idIn(words(cell("itemId")))
  }
  const append = text("append", 20_000)
  const review: Review = {
    feedId: ids.feedId.id,
    orderId: ids.orderId.id,
    itemId: ids.itemId.id,
    itemTitle: text("itemTitle", 500),
    buyer: maskedBuyer(words(cell("buyer"))),
    grade: gradeIn(words(cell("grade"))),
    sentiment: null,
    text: text("text", 20_000),
    postedAt: toChinaIso(date.at),
    append: append === "" ? null : { text: append, afterDays: null, postedAt: null },
    mediaCount: 0,
    replied: false,
    replyDaysLeft: null
  }
  const [result, why] = [text("result", 200), text("cause", 200)]
  const [ending, cause] = [endingIn(result), causeIn(why)]
  const seen = readDate(cell("seenAt"), answers, now)
  // what was not understood is kept as it was written
  const note = [
    text("note", 4000),
    result === "" ? "" : `处理结果：${result}`,
    why === "" || cause !== null ? "" : `原因：${why}`
  ]
  const row: LedgerRow = {
    line,
    review,
    exact: date.exact,
    seenAt: "at" in seen && seen.at >= date.at ? seen.at : null,
    cause,
    ending,
    note: note.filter((part) => part !== "").join("\n"),
    clerk: text("clerk", 60)
  }
  return { row, broken: Object.values(ids).some(({ broken }) => broken) }
}
