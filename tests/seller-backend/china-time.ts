/** Wall-clock times of Asia/Shanghai, whatever the zone of the machine. */

/** `YYYY-MM-DD HH:MM:SS` of a moment in milliseconds. */
export function chinaTime(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")
}

/** Whole days that the page still allows for a public reply (30 after the review), 0 when over. */
export function replyDaysLeft(postedAt: number, now: number): number {
  return Math.max(0, 30 - Math.floor((now - postedAt) / 86_400_000))
}
