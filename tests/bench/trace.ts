/** What a page's main thread did, read from the browser's own trace. */
import type { Page } from "playwright-core"

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** From, until: microseconds of the trace's clock. */
type Span = readonly [number, number]

export interface Trace {
  /** Milliseconds between two marks (`performance.mark`), one number for each pair of neighbours. */
  readonly between: (mark: string, spans: readonly Span[]) => number[]
  /** When functions of these scripts ran, with all that they made the browser do (layout, style). */
  readonly callsOf: (scripts: readonly string[]) => Span[]
  /** When the thread that set the marks was busy, whoever kept it so. */
  readonly busy: (mark: string) => Span[]
}

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"]

/** Records while `work` goes on. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser()
  if (!browser) throw new Error("This browser cannot be traced.")
  await browser.startTracing(page, { categories })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return read(traceEvents)
}

function read(events: readonly TraceEvent[]): Trace {
  const marks = (name: string) => {
    const found = events.filter((event) => event.name === name).sort((one, other) => one.ts - other.ts)
    if (found.length < 2) throw new Error(`The trace holds ${found.length} marks “${name}”.`)
    return found
  }
  return {
    between(mark, spans) {
      const times = marks(mark).map(({ ts }) => ts)
      return times.slice(1).map((until, index) => overlap(spans, [times[index] as number, until]) / 1000)
    },
    callsOf(scripts) {
      const isTheirs = (url: string) => scripts.some((script) => url.endsWith(script))
      return merged(
        events.filter(({ name, args }) => name === "FunctionCall" && isTheirs(args?.data?.url ?? ""))
      )
    },
    busy(mark) {
      const [{ pid, tid } = { pid: 0, tid: 0 }] = marks(mark)
      return merged(
        events.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid)
      )
    }
  }
}

/** Calls within calls count once. */
function merged(events: readonly TraceEvent[]): Span[] {
  const spans: [number, number][] = []
  for (const { ts, dur = 0 } of [...events].sort((one, other) => one.ts - other.ts)) {
    const last = spans.at(-1)
    if (last && ts <= last[1]) last[1] = Math.max(last[1], ts + dur)
    else spans.push([ts, ts + dur])
  }
  return spans
}

function overlap(spans: readonly Span[], [from, until]: Span): number {
  let total = 0
  for (const [start, end] of spans) total += Math.max(0, Math.min(end, until) - Math.max(start, from))
  return total
}
