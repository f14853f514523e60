/** What has to be touched before going home: all that counts and falls due today, however late in the evening. */
import { countedWhys, type Entry } from "../cases/entry"
import { DAY, dayOf, momentOf } from "../rules/time"

export function isLeftToday({ why, due }: Pick<Entry, "why" | "due">, now: number): boolean {
  const endOfToday = momentOf(dayOf(now), "00:00") + DAY
  return countedWhys.has(why) && (due === null || due <= endOfToday)
}
