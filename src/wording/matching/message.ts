/** A message in its plain form, and the places in it where a pattern is met. */
import type { Pattern } from "./phrases"
import { search } from "./search"

/** Half-open, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How far a look around a hit goes. Bounded, so that text without punctuation stays cheap. */
const reach = 40

/** A place where a pattern is met, with the words around it. */
export class Hit implements Span {
  constructor(
    private readonly plain: string,
    readonly start: number,
    readonly end: number
  ) {}

  /** The matched words. */
  get words(): string {
    return this.plain.slice(this.start, this.end)
  }

  /** The clause's words before the hit. */
  get before(): string {
    const text = this.plain.slice(Math.max(0, this.start - reach), this.start)
    return text.slice(lastBreak(text, ",。!?"))
  }

  /** The clause's words after the hit. */
  get after(): string {
    const text = this.plain.slice(this.end, this.end + reach)
    const end = text.search(/[,。!?]/)
    return end < 0 ? text : text.slice(0, end)
  }

  /** The whole clause, from comma to comma. */
  get clause(): string {
    return this.before + this.words + this.after
  }

  /** The clause, the one before it and the one after it. */
  get around(): string {
    return this.plain.slice(Math.max(0, this.start - reach), this.end + reach)
  }

  /** Up to 40 characters after the hit, over commas and full stops. */
  get rest(): string {
    return this.plain.slice(this.end, this.end + reach)
  }

  /** Up to 40 characters before the hit, over commas and full stops. */
  get lead(): string {
    return this.plain.slice(Math.max(0, this.start - reach), this.start)
  }
}

function lastBreak(text: string, marks: string): number {
  for (let at = text.length; at > 0; at--) if (marks.includes(text.charAt(at - 1))) return at
  return 0
}

export class Message {
  private readonly found: readonly (readonly number[] | undefined)[]

  /** @param plain as made by `normalise`: breaks are only `,` `。` `!` `?`, 您 is 你. */
  constructor(readonly plain: string) {
    this.found = search(plain)
  }

  /** Whether the pattern is met anywhere. */
  says(pattern: Pattern): boolean {
    return this.found[pattern.number] !== undefined
  }

  /** All places, in order, at most 100. */
  all(pattern: Pattern): Hit[] {
    const hits: Hit[] = []
    const places = this.found[pattern.number] ?? []
    for (let at = 0; at < places.length; at += 2)
      hits.push(new Hit(this.plain, places[at] ?? 0, places[at + 1] ?? 0))
    return hits
  }

  /** The places whose surroundings pass. */
  where(pattern: Pattern, passes: (hit: Hit) => boolean): Hit[] {
    return this.all(pattern).filter(passes)
  }

  /** The whole message as one place. */
  get whole(): Hit {
    return new Hit(this.plain, 0, this.plain.length)
  }
}
