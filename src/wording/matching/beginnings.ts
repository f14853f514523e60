/**
 * What a match of a regular expression can begin with. A message is then read once, and at each
 * character only those patterns are tried that may begin there: hundreds of patterns stay cheap.
 */

/** Stands for a character that is not known. */
export const anything = "\0"

const nothing: ReadonlySet<string> = new Set([""])
const digits = [..."0123456789"]

/**
 * The first two characters of every possible match. A string of one character is a whole match,
 * "" means that nothing is a match too. May hold more than can really be, never less.
 * @param source groups `(?:…)`, classes, look-around and quantifiers; no back references.
 */
export function beginnings(source: string): ReadonlySet<string> {
  return new Reader(source).alternatives()
}

/** `a|(?:b|c)` → `a`, `(?:b|c)`. */
export function alternatives(source: string): string[] {
  const parts = [""]
  let depth = 0
  for (const token of source.match(/\\.|\[(?:\\.|[^\]])*\]|[\s\S]/g) ?? []) {
    if (token === "(") depth++
    if (token === ")") depth--
    if (token === "|" && depth === 0) parts.push("")
    else parts[parts.length - 1] += token
  }
  return parts
}

const joined = (heads: ReadonlySet<string>, tails: ReadonlySet<string>): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const head of heads) {
    if (head.length > 1) all.add(head)
    else for (const tail of tails) all.add((head + tail).slice(0, 2))
  }
  return all
}

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): ReadonlySet<string> {
    const all = new Set<string>()
    do for (const one of this.sequence()) all.add(one)
    while (this.skip("|"))
    return all
  }

  private sequence(): ReadonlySet<string> {
    let all = nothing
    while (this.at < this.source.length && !"|)".includes(this.source.charAt(this.at))) {
      all = joined(all, this.repeated(this.element()))
      if ([...all].every((head) => head.length > 1)) this.toEnd()
    }
    return all
  }

  /** Steps over the rest of a sequence: its beginning is known. */
  private toEnd(): void {
    let depth = 0
    for (; this.at < this.source.length; this.at++) {
      const character = this.source.charAt(this.at)
      if (depth === 0 && "|)".includes(character)) return
      if (character === "\\") this.at++
      else if (character === "[") this.at = this.source.indexOf("]", this.at)
      else if (character === "(") depth++
      else if (character === ")") depth--
    }
  }

  private element(): ReadonlySet<string> {
    const around = /\(\?<?[!=]/y
    around.lastIndex = this.at
    if (around.test(this.source)) {
      this.group(around.lastIndex)
      return nothing
    }
    if (this.source.startsWith("(?:", this.at)) return this.group(this.at + 3)
    const character = this.source.charAt(this.at++)
    if (character === "[") return this.set()
    if (character === "^" || character === "$") return nothing
    if (character === "\\") return new Set(this.escaped())
    return new Set([character === "." ? anything : character])
  }

  private group(from: number): ReadonlySet<string> {
    this.at = from
    const inside = this.alternatives()
    this.skip(")")
    return inside
  }

  private set(): ReadonlySet<string> {
    const inside = /(?:\\.|[^\]])*/y
    inside.lastIndex = this.at
    const all = inside.exec(this.source)?.[0] ?? ""
    this.at = inside.lastIndex + 1
    const plain = all.replace(/\\d|0-9/, "")
    if (/^\^|\\|.-./.test(plain)) return new Set([anything])
    return new Set([...plain, ...(plain === all ? [] : digits)])
  }

  private escaped(): string[] {
    const character = this.source.charAt(this.at++)
    return character === "d" ? digits : [character]
  }

  /** Steps over `?`, `*`, `+`, `{n,m}` and a lazy mark. */
  private repeated(once: ReadonlySet<string>): ReadonlySet<string> {
    const mark = /(?:([?*+])|\{(\d+)[^}]*\})?\??/y
    mark.lastIndex = this.at
    const [, sign, least] = mark.exec(this.source) ?? []
    this.at = mark.lastIndex
    if (sign === undefined && least === undefined) return once
    const more = sign === "?" ? once : new Set([...once, ...joined(once, once)])
    return sign === "+" || (least !== undefined && least !== "0") ? more : new Set([...more, ""])
  }

  private skip(mark: string): boolean {
    const there = this.source.charAt(this.at) === mark
    if (there) this.at++
    return there
  }
}
