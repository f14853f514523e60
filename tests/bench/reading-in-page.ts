/** Runs inside the bench page: reading it against a bare sweep of its cells, both of rows just drawn. */
import { readPage } from "../../src/pages"

const median = (values: number[]) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** One list, drawn anew before each work: neither finds what the other has touched before it. */
function timed(work: () => unknown): number {
  const list = document.querySelector(".next-table")
  list?.replaceWith(list.cloneNode(true))
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Every cell of the review table, those of the 追评 rows too. */
function bareSweep(): number {
  let length = 0
  for (const cell of document.querySelectorAll(".next-table td")) length += cell.textContent?.length ?? 0
  return length
}

/** Medians in milliseconds of so many runs, both works in turn, and the number of rows that one reading gives. */
export function measure(runs: number): { reading: number; sweep: number; rows: number } {
  const [reading, sweep]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run += 1) {
    sweep.push(timed(bareSweep))
    reading.push(timed(() => readPage(location.href, document)))
  }
  const rows = readPage(location.href, document)?.reading.rows.length ?? 0
  return { reading: median(reading), sweep: median(sweep), rows }
}
