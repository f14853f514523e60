/** Desktop notices: one for a batch of new reviews of a shop, never twice for the same, none in quiet hours. */
import { isWithin, isWorkday } from "../rules/calendar"
import type { Rules } from "../rules/rules"
import { dayOf } from "../rules/time"
import { noticesShown, type PendingNotice, pendingNotices, readSetting, rules } from "../store"
import type { Desk } from "./desk"
import type { DesktopNotice } from "./shell"

/** What does not fit on a notice anyway. */
const LONGEST = 60

/** Safe to be killed in the middle: the same batch gets the same id and replaces itself. */
export function showNotices(desk: Desk): Promise<void> {
  return desk.shell.alone("notices", async () => {
    const { database, shell } = desk
    const wanted = (await readSetting(database, "notices")) !== false
    for (const [shop, batch] of byShop(await pendingNotices(database))) {
      if (isQuiet(await rules(database, shop), shell.now())) continue
      if (wanted) await shell.notify(noticeOf(shop, batch))
      await noticesShown(
        database,
        batch.map(({ notice }) => notice.id)
      )
    }
  })
}

/** Neither working time nor a time at which one may call. */
export function isQuiet(shopRules: Rules, now: number): boolean {
  const working = isWorkday(dayOf(now)) && isWithin(now, shopRules.workingHours)
  return !working && !isWithin(now, shopRules.callHours)
}

/** The page that a click on this notice opens. */
export function pageOfNotice(id: string): string {
  const place = id.indexOf("#")
  return place < 0 ? "popup.html" : `popup.html${id.slice(place)}`
}

/** The id carries where a click leads, for a worker that remembers nothing. */
export function noticeOf(shop: string, batch: readonly PendingNotice[]): DesktopNotice {
  const [first] = batch as [PendingNotice]
  const { review } = first.case
  if (batch.length === 1) {
    const place = `#${encodeURIComponent(shop)}/${encodeURIComponent(first.case.key)}`
    return {
      id: `review ${first.notice.id}${place}`.slice(0, 480),
      title: `${gradeWord(review.grade)}：${cut(review.itemTitle, 24)}`,
      message: cut(first.case.review.append?.text || review.text || "（没有写字）", LONGEST)
    }
  }
  return {
    id: `reviews ${first.notice.id}`,
    title: `新到 ${batch.length} 条不满意的评价`,
    message: batch
      .slice(0, 3)
      .map((one) => `· ${cut(one.case.review.text || "（没有写字）", 24)}`)
      .join("\n")
  }
}

const gradeWord = (grade: string): string =>
  grade === "neutral" ? "新中评" : grade === "bad" ? "新差评" : "买家不太满意"

/** By code points: half an emoji is not a letter. */
function cut(text: string, length: number): string {
  const letters = [...text]
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : text
}

function byShop(pending: readonly PendingNotice[]): Map<string, PendingNotice[]> {
  const batches = new Map<string, PendingNotice[]>()
  for (const one of pending) {
    const { shop } = one.notice
    batches.set(shop, [...(batches.get(shop) ?? []), one])
  }
  return batches
}
