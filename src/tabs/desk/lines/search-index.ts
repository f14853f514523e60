/**
 * All texts as one, so that fifty thousand cases are looked through by a few native searches instead of fifty thousand.
 */
import type { CaseLine } from "./line"

/** Stands in no text: `plain` takes white space out. */
const BETWEEN = "\n"

export class SearchIndex {
  private readonly haystack: string
  /** Where each line's text begins, and after the last the end. */
  private readonly starts: Uint32Array

  constructor(private readonly lines: readonly CaseLine[]) {
    this.haystack = lines.map(({ text }) => text + BETWEEN).join("")
    this.starts = new Uint32Array(lines.length + 1)
    let at = 0
    for (const [index, { text }] of lines.entries()) {
      this.starts[index] = at
      at += text.length + BETWEEN.length
    }
    this.starts[lines.length] = at
  }

  /** The lines in which every one of these words stands, in their order. @param words as `plain` makes them, not empty */
  find(words: readonly string[]): CaseLine[] {
    const [rarest = "", ...others] = [...words].sort((one, other) => other.length - one.length)
    const found: CaseLine[] = []
    let hit = this.haystack.indexOf(rarest)
    for (let index = 0; hit !== -1; hit = this.haystack.indexOf(rarest, this.starts[index])) {
      index = this.lineAt(hit, index)
      const line = this.lines[index] as CaseLine
      if (others.every((word) => line.text.includes(word))) found.push(line)
      index += 1
    }
    return found
  }

  /** The line that holds this place, looked for from this line on. */
  private lineAt(place: number, from: number): number {
    let [low, high] = [from, this.lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
