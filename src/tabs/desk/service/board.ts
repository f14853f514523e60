/** A shop's board as it stands, and what changes make of it. */
import { type ServiceBoard, ServiceBoards } from "../../../messages/service-board"
import { DAY, type Day, parseTime } from "../../../rules/time"

export type { ServiceBoard, ServiceBoards }
export type Scores = ServiceBoard["entries"][number]["scores"]

/** As the platform called them when the list was written (1-04). */
const firstBoard: ServiceBoard = {
  labels: ["宝贝与描述相符", "卖家的服务态度", "卖家的发货速度"],
  entries: [],
  checks: {}
}

/** From what the store holds; what cannot be read counts as nothing. */
export function boardsFrom(stored: unknown): ServiceBoards {
  const parsed = ServiceBoards.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

export const boardOf = (boards: ServiceBoards, shop: string): ServiceBoard =>
  Object.hasOwn(boards, shop) ? (boards[shop] as ServiceBoard) : firstBoard

/** One entry a day: the last word counts. */
export function withScores(board: ServiceBoard, day: Day, scores: Scores): ServiceBoard {
  const others = board.entries.filter((entry) => entry.day !== day)
  return {
    ...board,
    entries: [...others, { day, scores }].sort((one, other) => (one.day < other.day ? -1 : 1))
  }
}

export const withoutDay = (board: ServiceBoard, day: Day): ServiceBoard => ({
  ...board,
  entries: board.entries.filter((entry) => entry.day !== day)
})

export function withCheck(board: ServiceBoard, id: string, day: Day | null): ServiceBoard {
  const { [id]: _, ...others } = board.checks
  return { ...board, checks: day === null ? others : { ...others, [id]: day } }
}

/** A point that was looked at holds for a month: inertia is the enemy (1-05), not ignorance. */
export const CHECK_DAYS = 30

export function isFresh(day: Day | undefined, now: number): boolean {
  return day !== undefined && now - parseTime(`${day}T00:00:00+08:00`) < CHECK_DAYS * DAY
}

/** The last value of one score, and how it changed since the one before; null where there is none. */
export function latest(
  board: ServiceBoard,
  index: 0 | 1 | 2
): { value: number; change: number | null } | null {
  const values = board.entries.map(({ scores }) => scores[index]).filter((value) => value !== null)
  const [value, before] = [values.at(-1), values.at(-2)]
  if (value === undefined) return null
  return { value, change: before === undefined ? null : Math.round((value - before) * 100) / 100 }
}
