/** Finds every pattern in a text in one reading. */
import { anything, beginnings } from "./beginnings"
import { patterns } from "./phrases"

/** One way to say it, ready to be tried at a place. */
interface Way {
  readonly pattern: number
  readonly source: string
  /** Made when it is first tried. */
  expression: RegExp | null
}

/** Ways by their first two characters, as codes: a character of a string would be a new string each time. */
interface Beginning {
  readonly pairs: Map<number, Way[]>
  readonly rest: Way[]
}

let index: { readonly by: ReadonlyMap<number, Beginning>; readonly size: number } | null = null

/** Made at the first reading, and again when patterns were added. */
function indexed(): ReadonlyMap<number, Beginning> {
  if (index?.size === patterns.length) return index.by
  const by = new Map<number, Beginning>()
  for (const pattern of patterns)
    for (const source of pattern.ways) {
      const way: Way = { pattern: pattern.number, source, expression: null }
      for (const beginning of beginnings(source)) put(by, beginning, way)
    }
  index = { by, size: patterns.length }
  return by
}

function put(by: Map<number, Beginning>, beginning: string, way: Way): void {
  const [first = "", second = anything] = beginning
  if (first === "" || first === anything)
    throw new Error(`A pattern may not begin with anything: ${way.source.slice(0, 60)}`)
  const entry = by.get(first.charCodeAt(0)) ?? { pairs: new Map<number, Way[]>(), rest: [] }
  by.set(first.charCodeAt(0), entry)
  const code = second.charCodeAt(0)
  const list = second === anything ? entry.rest : (entry.pairs.get(code) ?? [])
  if (second !== anything) entry.pairs.set(code, list)
  list.push(way)
}

/** Findings of one pattern in one message; beyond that nobody reads them. */
const most = 100

/**
 * Start and end of every place, by the pattern's number: leftmost first, never overlapping.
 * @returns a sparse list, `[start, end, start, end, …]` for each pattern that is met.
 */
export function search(text: string): readonly (readonly number[] | undefined)[] {
  const by = indexed()
  const found: number[][] = []
  const attempt = (ways: readonly Way[], at: number) => {
    for (const way of ways) {
      const places = found[way.pattern]
      if (places && (at < (places[places.length - 1] ?? 0) || places.length >= most * 2)) continue
      way.expression ??= new RegExp(way.source, "y")
      way.expression.lastIndex = at
      if (!way.expression.test(text)) continue
      if (places) places.push(at, way.expression.lastIndex)
      else found[way.pattern] = [at, way.expression.lastIndex]
    }
  }
  for (let at = 0; at < text.length; at++) {
    const entry = by.get(text.charCodeAt(at))
    if (entry === undefined) continue
    const pairs = entry.pairs.get(text.charCodeAt(at + 1))
    if (pairs) attempt(pairs, at)
    attempt(entry.rest, at)
  }
  return found
}
