/** What the worker asks of the browser. Everything else in this room runs without one. */

export type BadgeTone = "overdue" | "due" | "unwatched"

export interface Badge {
  readonly text: string
  readonly tone: BadgeTone
  /** Said when the pointer rests on the icon. */
  readonly title: string
}

export interface DesktopNotice {
  /** Showing it again under the same id replaces it. */
  readonly id: string
  readonly title: string
  readonly message: string
}

export interface Shell {
  readonly now: () => number
  readonly setBadge: (badge: Badge) => Promise<void>
  readonly notify: (notice: DesktopNotice) => Promise<void>
  /** Runs `work` alone: no other work of that name, in this worker or another, overlaps it. */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
  /** Opens one of the extension's own pages in front of the person. */
  readonly show: (page: string) => Promise<void>
}
