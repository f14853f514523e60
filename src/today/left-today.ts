/** What has to be touched before going home: all that counts and falls due today, however late in the evening. */
import { countedWhys, type Entry } from "../cases/entry"
import { midnightAfter } from "../rules/time"

export function isLeftToday({ why, due }: Pick<Entry, "why" | "due">, now: number): boolean {
  return countedWhys.has(why) && (due === null || due <= midnightAfter(now))
}
