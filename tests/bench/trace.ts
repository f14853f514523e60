/** What a page's main thread did, read from the browser's own trace. */
import type { Page } from "playwright-core"

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the clock. */
  readonly ts: number
  readonly dur?: number
  /** Microseconds of the processor: what other programs take meanwhile does not count. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** One call or task: when it began, in microseconds, and what it cost, in milliseconds of the processor. */
interface Work {
  readonly at: number
  readonly cost: number
}

export interface Trace {
  /** Functions of these scripts, with all that they made the browser do (layout, style). */
  readonly callsOf: (scripts: readonly string[]) => Work[]
  /** Everything that was done by the thread that set the marks. */
  readonly tasks: () => Work[]
  /** What that cost between two marks (`performance.mark`), one number for each pair of neighbours. */
  readonly perFrame: (works: readonly Work[]) => number[]
}

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"]

/** Records while `work` goes on; the page sets `mark` once a frame. */
export async function traced(page: Page, mark: string, work: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser()
  if (!browser) throw new Error("This browser cannot be traced.")
  await browser.startTracing(page, { categories })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return read(traceEvents, mark)
}

function read(events: readonly TraceEvent[], mark: string): Trace {
  const marks = events.filter(({ name }) => name === mark).sort(byTime)
  const [first] = marks
  if (!first || marks.length < 2) throw new Error(`The trace holds ${marks.length} marks “${mark}”.`)
  const here = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
  return {
    callsOf(scripts) {
      const isTheirs = (url: string) => scripts.some((script) => url.endsWith(script))
      return outermost(
        here.filter(({ name, args }) => name === "FunctionCall" && isTheirs(args?.data?.url ?? ""))
      )
    },
    tasks: () => outermost(here.filter(({ name }) => name === "RunTask")),
    perFrame(works) {
      const frames = marks.slice(1).map(() => 0)
      let frame = 0
      for (const { at, cost } of works) {
        while (frame < frames.length && at >= (marks[frame + 1]?.ts ?? 0)) frame += 1
        if (at >= first.ts && frame < frames.length) frames[frame] = (frames[frame] ?? 0) + cost
      }
      return frames
    }
  }
}

/** Calls within calls count once. */
function outermost(events: readonly TraceEvent[]): Work[] {
  const works: Work[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { ts, dur = 0, tdur } of [...events].sort(byTime)) {
    if (ts < end) continue
    if (tdur === undefined && dur > 0) throw new Error("This browser's trace has no processor times.")
    end = ts + dur
    works.push({ at: ts, cost: (tdur ?? 0) / 1000 })
  }
  return works
}

const byTime = (one: TraceEvent, other: TraceEvent) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0)
