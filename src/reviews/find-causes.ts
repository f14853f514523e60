/** What complaining clauses are about. */
import type { Cause } from "../causes"
import { direct, leftover } from "./causes"
import { type CauseMatcher, joined } from "./causes/matcher"
import { quality } from "./causes/quality"
import { productWords } from "./product-words"
import type { Clause } from "./text/clauses"

/** A clause and the causes it tells; none where it only complains. */
export interface Told {
  readonly clause: Clause
  readonly causes: readonly Cause[]
}

/** The clauses' texts, a line each, and where each line begins. */
class Lines {
  readonly text: string
  private readonly starts: number[] = []

  constructor(clauses: readonly Clause[]) {
    let at = 0
    for (const clause of clauses) {
      this.starts.push(at)
      at += clause.text.length + 1
    }
    this.text = clauses.map((clause) => clause.text).join("\n")
  }

  /** Which lines a pattern (global) matches, one match a line. */
  matching(pattern: RegExp): number[] {
    const found: number[] = []
    let line = 0
    pattern.lastIndex = 0
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      while ((this.starts[line + 1] ?? Number.POSITIVE_INFINITY) <= match.index) line++
      found.push(line)
      const next = this.starts[line + 1]
      if (next === undefined) break
      pattern.lastIndex = next
    }
    return found
  }
}

interface Compiled {
  readonly cause: Cause
  readonly tells: RegExp
  readonly faintly: RegExp | null
  readonly across: RegExp | null
  readonly unless: RegExp | null
}

function compile({ cause, tells, tellsAcross, faintly, unless }: CauseMatcher): Compiled {
  return {
    cause,
    tells: joined(tells),
    faintly: faintly ? joined(faintly) : null,
    across: tellsAcross ? joined(tellsAcross) : null,
    unless: unless ? new RegExp(joined(unless).source) : null
  }
}

const compiledDirect = direct.map(compile)
const compiledLeftover = leftover.map(compile)

/** Not global, so that a test leaves no place behind. */
const anyQuality = new RegExp(joined(quality.tells).source, "m")

/** Places of the clauses in which a pattern (global) ends, or else begins, in the whole text. */
function crossing(pattern: RegExp, text: string, complaining: readonly Clause[]): number[] {
  const holding = (at: number) => complaining.findIndex((clause) => clause.start < at && at <= clause.end)
  const found: number[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = holding(match.index + match[0].length)
    const place = end >= 0 ? end : holding(match.index + 1)
    if (place >= 0) found.push(place)
  }
  return found
}

/** Ascending places in `complaining` whose clauses tell the cause; `text` is the whole one that they stand in. */
function telling(matcher: Compiled, lines: Lines, text: string, complaining: readonly Clause[]): Set<number> {
  const places = new Set(lines.matching(matcher.tells))
  // Where there is but one clause, nothing stands across.
  const several = text.length > (complaining[0]?.text.length ?? 0)
  if (matcher.across && several)
    for (const place of crossing(matcher.across, text, complaining)) places.add(place)
  for (const place of places) if (matcher.unless?.test(complaining[place]?.text ?? "")) places.delete(place)
  return places
}

/** Causes that say nothing about what the product is like: quality is told beside them. */
const beside: ReadonlySet<Cause> = new Set(["价格/降价"])

/** Each clause and the causes that stand in it. Quality is told beside a closer cause only by words of its own. */
function tellEach(text: string, clauses: readonly Clause[], lines: Lines): Told[] {
  const found: Compiled[][] = clauses.map(() => [])
  for (const matcher of compiledDirect)
    for (const place of telling(matcher, lines, text, clauses)) found[place]?.push(matcher)
  return clauses.map((clause, place) => {
    const all = found[place] ?? []
    const close = all.filter(({ cause }) => cause !== quality.cause && !beside.has(cause))
    const told =
      close.length > 0 && !poorApart(clause.text, close)
        ? all.filter(({ cause }) => cause !== quality.cause)
        : all
    return { clause, causes: told.map(({ cause }) => cause) }
  })
}

/** Quality is told by what is left of a clause without the words that tell the closer causes. */
function poorApart(clause: string, close: readonly Compiled[]): boolean {
  const rest = close.reduce((left, { tells }) => left.replace(tells, "\n"), clause)
  return rest !== clause && anyQuality.test(rest)
}

/** Causes of each complaining clause; where none tells any, also those that calmer clauses tell. */
export function findCauses(
  text: string,
  complaining: readonly Clause[],
  calmer: readonly Clause[] = []
): Told[] {
  const lines = new Lines(complaining)
  const told = tellEach(text, complaining, lines)
  const [delivery, ...rest] = compiledLeftover
  if (delivery && !told.some((one) => one.causes.some((cause) => closer.has(cause))))
    for (const place of telling(delivery, lines, text, complaining))
      if (told[place]?.causes.length === 0)
        told[place] = { clause: told[place].clause, causes: [delivery.cause] }
  if (told.some((one) => one.causes.length > 0)) return told
  const faint = faintlyTold(told, lines)
  if (faint) return faint
  const further = calmer.length > 0 ? tellEach(text, calmer, new Lines(calmer)) : []
  const calmly = further.filter((one) => one.causes.length > 0)
  return calmly.length > 0 ? [...told, ...calmly] : fallback(told, rest, lines, text)
}

/** Whether a clause, by itself, names something to complain of. Quality does not count: kind words touch it as well. */
export function namesCause({ text }: Clause): boolean {
  return compiledDirect.some(({ cause, tells, unless }) => {
    if (cause === quality.cause) return false
    tells.lastIndex = 0
    return tells.test(text) && !unless?.test(text)
  })
}

function faintlyTold(told: readonly Told[], lines: Lines): Told[] | null {
  const faint = told.map(({ clause }, place) => {
    const causes = compiledDirect.filter(({ faintly }) => faintly && lines.matching(faintly).includes(place))
    return { clause, causes: causes.map(({ cause }) => cause) }
  })
  return faint.some(({ causes }) => causes.length > 0) ? faint : null
}

/** Causes that say of the delivery what was wrong with it. */
const closer: ReadonlySet<Cause> = new Set(["发货慢", "快递态度", "破损", "包装", "少发漏发"])

/** Whoever only scolds is shorter. */
const longScolding = 30

/** Nothing is told: a general cause, else one that is named, else what the product is like, else no matter at all. */
function fallback(told: Told[], general: readonly Compiled[], lines: Lines, text: string): Told[] {
  const clauses = told.map((one) => one.clause)
  const give = (place: number, cause: Cause) =>
    told.map((one, other) => (other === place ? { clause: one.clause, causes: [cause] } : one))
  for (const matcher of general.slice(0, -1)) {
    const [place] = telling(matcher, lines, text, clauses)
    if (place !== undefined) return give(place, matcher.cause)
  }
  for (const { names, cause } of direct) {
    const place = clauses.findIndex((one) => names?.test(one.text))
    if (place >= 0) return give(place, cause)
  }
  return give(0, productWords.test(text) || text.length >= longScolding ? quality.cause : "其他")
}
