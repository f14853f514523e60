/** The promise heard in the clerk's words: null where no date was recognised, or where it is over already. */
import { type ReadPromise, readPromise } from "../../cases/promise-date"

export function findPromise(words: string, now: number): ReadPromise | null {
  const found = words.trim() === "" ? null : readPromise(words, now)
  return found && found.due > now ? found : null
}
