/** Runs inside the bench page: reading it against a bare sweep of its cells, both of rows just drawn. */
import { inSlices, pageTurn } from "../../src/contents/reading/slices"
import { readingSteps, readPage } from "../../src/pages"

const median = (values: number[]) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** One list, drawn anew before each work: neither finds what the other has touched before it. */
function drawAnew(): void {
  const list = document.querySelector(".next-table")
  list?.replaceWith(list.cloneNode(true))
}

function timed(work: () => unknown): number {
  drawAnew()
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

export interface Measured {
  /** A whole reading at one go, as of a page that changes in the middle of every other. */
  readonly reading: number
  /** The longest that a reading with rests holds up the page, as of a page that stands still. */
  readonly longest: number
  readonly sweep: number
  readonly rows: number
}

/** Medians in milliseconds of so many runs, each work in turn, and the number of rows that one reading gives. */
export async function measure(runs: number): Promise<Measured> {
  const [readings, longest, sweeps]: [number[], number[], number[]] = [[], [], []]
  let rows = 0
  for (let run = 0; run < runs; run += 1) {
    sweeps.push(timed(bareSweep))
    readings.push(timed(() => readPage(location.href, document)))
    drawAnew()
    const read = await inSlices({
      steps: () => readingSteps(location.href, document),
      now: () => performance.now(),
      rest: () => pageTurn(window),
      version: () => 0,
      isOver: () => false
    })
    longest.push(Math.max(...(read?.slices ?? [])))
    rows = read?.result?.reading.rows.length ?? 0
  }
  return { reading: median(readings), longest: median(longest), sweep: median(sweeps), rows }
}
