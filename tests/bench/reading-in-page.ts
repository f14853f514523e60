/** Runs inside the bench page: reading it against a bare sweep of its cells. */
import { readPage } from "../../src/pages"

const median = (values: number[]) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function bareSweep(): number {
  let length = 0
  for (const cell of document.querySelectorAll("td,th")) length += cell.textContent?.length ?? 0
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
