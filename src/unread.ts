/** What a reading says that it could not read. Apart from the rows' schemas, so that it can be asked without them. */
import type { Reading } from "./rows"

/** So ends the reason where one field of a row is missing and all else of it was read. */
export const REST_IS_READ = "; the rest of the row is read"

/** How many rows were seen and are not among those read. */
export function unreadRows({ unreadable }: Pick<Reading, "unreadable">): number {
  const lost = unreadable.filter(({ row, reason }) => row >= 0 && !reason.endsWith(REST_IS_READ))
  return new Set(lost.map(({ row }) => row)).size
}

/** The page shows fewer rows than it should, or more than are taken. */
export const isPartial = ({ unreadable }: Pick<Reading, "unreadable">): boolean =>
  unreadable.some(({ row }) => row < 0)

/** Every row of the page was read; single fields may be missing. Only then something is known of what is not there. */
export const isWhole = (reading: Pick<Reading, "unreadable">): boolean =>
  unreadRows(reading) === 0 && !isPartial(reading)
